import type { Basis, ResultContext } from "@the-difference/impact-sdk";

const bases: Record<Basis["kind"], Basis> = {
  register: { kind: "register", population: "everyone on the programme", asOf: "2022-09-01" },
  survey: { kind: "survey", population: "everyone on the programme", askedOn: "summer" },
  published: {
    kind: "published",
    source: "records",
    population: "everyone on the programme",
    definition: "as the source defines it",
    measuredBy: "notStated",
  },
};

/**
 * The context of a made-up result in a test. Its texts hold no counts, so that every number in a model
 * comes from the body. A published result keeps its small counts; the others are protected.
 */
export function exampleContext(
  basis: Basis["kind"] = "register",
  stated: Partial<ResultContext> = {},
): ResultContext {
  return {
    id: "example.figure",
    title: "An example",
    subtitle: "People of an example",
    scope: { period: "a year" },
    basis: bases[basis],
    asOf: "2022-09-01",
    sources: [{ id: "records", citation: "Records of an example", shortName: "Records" }],
    ...stated,
  };
}
