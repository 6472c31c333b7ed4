import type { Basis, ResultContext } from "../src/results/resultFrame";

/** A result's context for tests; made up. */
export const testContext: ResultContext = {
  id: "example.2022.figure",
  title: "An example",
  subtitle: "People of an example, 2022",
  scope: { period: "2021/22" },
  basis: { kind: "register", population: "everyone on the programme", asOf: "2022-09-01" },
  asOf: "2022-09-01",
  sources: [{ id: "register", citation: "A register", shortName: "Register" }],
};

export const publishedBasis: Basis = {
  kind: "published",
  source: "report",
  population: "graduates",
  definition: "as the report defines it",
  measuredBy: "notStated",
};
