import type { DestinationId, PublishedResult, SeniorityId } from "@the-difference/impact-sdk";

type Progression = PublishedResult<"progression">;

/** On their own, in a table. */
export const destinationNames: Record<DestinationId, string> = {
  mainstream: "Mainstream school",
  alternativeProvision: "Alternative provision",
  special: "Special school",
  other: "Elsewhere in education",
  out: "Not in a school post",
  unknown: "Not known",
};

export const seniorityNames: Record<SeniorityId, string> = {
  promoted: "Promoted",
  sameLevel: "Same level",
  lowerLevel: "Lower level",
  out: "Not in a school post",
  unknown: "Not known",
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
