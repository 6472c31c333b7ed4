import { describe, expect, it } from "vitest";
import { testContext } from "../../testing/testContext";
import { standardPolicy } from "../disclosure/policy";
import { SnapshotError } from "../errors/SnapshotError";
import type { ComparisonSideCounts } from "../metrics/ComparisonCounts";
import { trustAgainstNational } from "../metrics/trustAgainstNational";
import type { SideDefinition } from "../results/comparisonResult";
import { exactly, hidden } from "../results/count";
import type { MetricResult } from "../results/metricResult";
import type { ResultContext } from "../results/resultFrame";
import { parseSnapshot } from "./parseSnapshot";
import { publishSnapshot } from "./publishSnapshot";

const outcome: SideDefinition = { is: "stated", id: "suspended", label: "Suspended at least once" };
const base: SideDefinition = { is: "stated", id: "census", label: "Pupils on the January census" };
const dfe = { id: "dfe", citation: "Department for Education, 2023/24", shortName: "DfE" };
const context: ResultContext = { ...testContext, sources: [...testContext.sources, dfe] };
const printed = { is: "printed", text: "4.04%" } as const;
const nation: ComparisonSideCounts = {
  id: "england",
  label: "England",
  outcome,
  base,
  rate: printed,
  source: "dfe",
};

function suspended(had: number, all: number, sides: Partial<ComparisonSideCounts> = {}) {
  const rate = { is: "counts", numerator: exactly(had), denominator: exactly(all) } as const;
  const trust = { id: "trust", label: "A trust", outcome, base, rate };
  return trustAgainstNational({ unit: "pupils", trust, nation: { ...nation, ...sides } }, context);
}

const publish = (result: MetricResult) =>
  publishSnapshot([result], standardPolicy, {
    id: "trust",
    title: "A trust",
    publisher: "A trust",
    publishedOn: "2025-12-01",
    period: "2023/24",
  });

/** Where publication finds something wrong. */
function faultsOf(result: MetricResult): string[] {
  try {
    publish(result);
    return [];
  } catch (error) {
    if (error instanceof SnapshotError) return error.faults.map(({ path }) => path);
    throw error;
  }
}

describe("a printed national rate beside a trust's own counts", () => {
  it("is published under the trust's basis, with the source that printed it", () => {
    const result = suspended(90, 1500);
    const snapshot = publish(result);
    expect(snapshot.results).toEqual([result]);
    expect(snapshot.exemptions).toEqual([]);
    expect(snapshot.results[0]?.body).toMatchObject({
      second: { rate: { is: "printed", share: 0.0404 }, source: "dfe" },
      // 100 × (90 ÷ 1500 − 0.0404).
      difference: { is: "compared", gapPp: expect.closeTo(1.96, 10), verdict: "higher" },
    });
    expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
  });

  it("keeps its source where few of the trust are hidden, and no gap tells them", () => {
    const [published] = publish(suspended(3, 1500)).results;
    expect(published?.body).toMatchObject({
      first: { numerator: hidden, rate: hidden },
      second: { rate: { is: "printed" }, source: "dfe" },
      difference: hidden,
    });
  });

  it("needs a source of its own, which is one of the result's", () => {
    const result = suspended(90, 1500);
    expect(faultsOf(suspended(90, 1500, { source: undefined }))).toEqual([
      "results[0].body.second",
    ]);
    expect(faultsOf({ ...result, sources: [dfe] })).toEqual(["results[0].body.second"]);
    expect(faultsOf(suspended(90, 1500, { source: "gov" }))).toEqual([
      "results[0].body.second.source",
    ]);
  });

  it("is never the first side: a printed rate of the trust's own cannot be protected", () => {
    const trust = { ...nation, id: "trust", label: "A trust" };
    const both = trustAgainstNational({ unit: "pupils", trust, nation }, context);
    expect(faultsOf(both)).toEqual(["results[0].body.first.rate"]);
  });
});
