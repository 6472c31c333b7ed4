import { describe, expect, it } from "vitest";
import { testContext } from "../../testing/testContext";
import { standardPolicy } from "../disclosure/policy";
import { breakdownResult } from "../metrics/breakdownResult";
import { quantityResult } from "../metrics/quantityResult";
import { targetResult } from "../metrics/targetResult";
import { exactly } from "../results/count";
import type { MetricResult } from "../results/metricResult";
import type { Basis, ResultContext } from "../results/resultFrame";
import { resultsFaults, snapshotFaults } from "./snapshotFaults";

const publishedIn = (source: string): Basis => ({
  kind: "published",
  source,
  population: "leaders",
  definition: "as printed",
  measuredBy: "register",
});
const twenty = (id: string, more: Partial<ResultContext> = {}): MetricResult =>
  targetResult(
    { unit: "leaders", aim: { is: "count", value: 20 }, actual: exactly(20) },
    { ...testContext, ...more, id },
  );
const printed = (id: string): MetricResult =>
  quantityResult(
    { is: "rate", rate: { is: "printed", text: "60%", share: 0.6 }, of: "leaders" },
    { ...testContext, basis: publishedIn("register"), id },
  );

type Snapshot = Parameters<typeof snapshotFaults>[0];
const exemption = (result: string) => ({ result, reason: "Already public" });
const protection = (result: string) => ({ result, hiddenValues: 0 });
const faults = (change: Partial<Snapshot>) =>
  snapshotFaults({
    format: "difference-impact-snapshot",
    schemaVersion: 1,
    id: "trust.2022",
    title: "A trust",
    publisher: "A trust",
    publishedOn: "2022-12-01",
    period: "2021-22",
    language: "en-GB",
    policy: standardPolicy,
    exemptions: [exemption("b")],
    protection: [protection("a")],
    results: [twenty("a"), printed("b")],
    content: [],
    ...change,
  });

describe("snapshotFaults", () => {
  it("finds none where it is said of each result, once, what was done to it", () => {
    expect(faults({})).toEqual([]);
  });

  it("finds a result of which nothing is said, and one that is not there", () => {
    expect(faults({ protection: [] })).toEqual([
      { path: "results[0]", expected: "what was done to it", received: "nothing" },
    ]);
    expect(faults({ protection: [protection("a"), protection("c")] })).toEqual([
      { path: "results", expected: 'a result "c"', received: "none" },
    ]);
    expect(faults({ exemptions: [exemption("b"), exemption("c")] })).toEqual([
      { path: "results", expected: 'a result "c"', received: "none" },
    ]);
  });

  it("finds a result of which it is said twice", () => {
    const expected = "an id that is there once";
    expect(faults({ exemptions: [exemption("b"), exemption("b")] })).toEqual([
      { path: "exemptions[1].result", expected, received: '"b" again' },
    ]);
    expect(faults({ protection: [protection("a"), protection("b")] })).toEqual([
      { path: "protection[1].result", expected, received: '"b" again' },
    ]);
    expect(faults({ protection: [protection("b"), protection("a")] })).toEqual([
      { path: "protection[0].result", expected, received: '"b" again' },
    ]);
  });

  it("finds an exemption of what is not public already", () => {
    expect(faults({ exemptions: [exemption("a"), exemption("b")], protection: [] })).toEqual([
      {
        path: "exemptions[0].result",
        expected: "a result that is already public",
        received: "one of a register",
      },
    ]);
  });
});

describe("resultsFaults", () => {
  it("finds two results of one id", () => {
    expect(resultsFaults([twenty("a"), twenty("a")])).toEqual([
      { path: "results[1].id", expected: "an id that is there once", received: '"a" again' },
    ]);
  });

  it("finds evidence, a basis and a benchmark of a source that the result has not", () => {
    const expected = "the id of one of the result's sources";
    const evidence = [
      { figure: "F001", source: "register", place: "p. 1" },
      { figure: "F002", source: "gone", place: "p. 2" },
    ];
    expect(resultsFaults([twenty("a", { evidence })])).toEqual([
      { path: "results[0].evidence[1].source", expected, received: '"gone"' },
    ]);
    expect(resultsFaults([twenty("a", { basis: publishedIn("gone") })])).toEqual([
      { path: "results[0].basis.source", expected, received: '"gone"' },
    ]);
    // A benchmark for tests; its percentages are made up.
    const benchmark = (id: string, source: string) => ({
      id,
      label: id,
      population: id,
      geography: "England",
      year: "2021/22",
      dimension: "sex",
      complement: "allOtherGroups" as const,
      base: "ofKnown" as const,
      shares: [{ group: "female", text: "50%", share: 0.5 }],
      source,
    });
    const breakdown = breakdownResult(
      {
        unit: "leaders",
        dimension: { id: "sex", label: "Sex", specialCategory: false },
        base: "ofKnown",
        complement: "allOtherGroups",
        people: exactly(20),
        asked: exactly(20),
        known: exactly(20),
        missing: { notAsked: exactly(0), noAnswer: exactly(0), preferNotToSay: exactly(0) },
        groups: [
          { id: "female", label: "Female", count: exactly(12) },
          { id: "male", label: "Male", count: exactly(8) },
        ],
        benchmarks: [benchmark("teachers", "register"), benchmark("leaders", "gone")],
      },
      { ...testContext, id: "a" },
    );
    expect(resultsFaults([breakdown])).toEqual([
      { path: "results[0].body.benchmarks[1].source", expected, received: '"gone"' },
    ]);
  });

  it("finds a source that is there twice", () => {
    const sources = [...testContext.sources, ...testContext.sources];
    expect(resultsFaults([twenty("a", { sources })])).toEqual([
      {
        path: "results[0].sources[1].id",
        expected: "an id that is there once",
        received: '"register" again',
      },
    ]);
  });

  it("finds a printed share where nobody printed it", () => {
    const { basis } = testContext;
    expect(resultsFaults([{ ...printed("b"), basis }])).toEqual([
      {
        path: "results[0].body",
        expected: "counts, as its basis is a register",
        received: "a printed share without counts",
      },
    ]);
  });

  it("finds what is wrong in a body, and in its rates", () => {
    const result = twenty("a");
    if (result.kind !== "target") throw new Error("expected a target");
    const { body } = result;
    const achieved = { ...body.attainment.achieved, share: 0.5 } as typeof body.attainment.achieved;
    const wrong = { ...result, body: { ...body, attainment: { ...body.attainment, achieved } } };
    expect(resultsFaults([wrong])).toEqual([
      {
        path: "results[0].body.attainment.achieved.share",
        expected: "20 ÷ 20 = 1",
        received: "the number 0.5",
      },
    ]);
  });
});
