import type { DestinationId, PublishedResult, SeniorityId } from "@the-difference/impact-sdk";

type Progression = PublishedResult<"progression">;

/** In a table, after the cohort's name. */
export const destinationNames: Record<DestinationId, string> = {
  mainstream: "works in a mainstream school",
  alternativeProvision: "works in alternative provision",
  special: "works in a special school",
  other: "works elsewhere in education",
  out: "not in a school post",
  unknown: "place of work not known",
};

export const seniorityNames: Record<SeniorityId, string> = {
  promoted: "promoted",
  sameLevel: "at the same level",
  lowerLevel: "at a lower level",
  out: "no level, not in a school post",
  unknown: "level not known",
};

/** After a number, in a chart: `6 in mainstream`. What a publication leaves open is "not stated". */
export function destinationPhrases({ basis }: Progression): Record<DestinationId, string> {
  return {
    mainstream: "in mainstream",
    alternativeProvision: "in AP",
    special: "in special schools",
    other: "elsewhere",
    out: "not in post",
    unknown: basis.kind === "published" ? "not stated" : "not known",
  };
}

/** After a number, in a chart: `10 promoted`. */
export function seniorityPhrases({ basis, body }: Progression): Record<SeniorityId, string> {
  return {
    promoted: body.promotedMeans === "movedUp" ? "promoted" : "in more senior posts",
    sameLevel: "same level",
    lowerLevel: "lower level",
    out: "not in post",
    unknown: basis.kind === "published" ? "not stated" : "not known",
  };
}
