import { describe, expect, it } from "vitest";
import { testContext } from "../../testing/testContext";
import { breakdownResult } from "../metrics/breakdownResult";
import { type Count, exactly, hidden } from "../results/count";
import type { MetricResult } from "../results/metricResult";
import type { ResultContext } from "../results/resultFrame";
import { standardPolicy } from "./policy";
import { protectResults } from "./protectResults";

interface People {
  id: string;
  groups: number[];
  noAnswer?: number;
  context?: Partial<ResultContext>;
}

function breakdown({ id, groups, noAnswer = 0, context }: People) {
  const known = groups.reduce((sum, value) => sum + value, 0);
  return breakdownResult(
    {
      unit: "leaders",
      dimension: { id: "sex", label: "Sex", specialCategory: false },
      base: "ofKnown",
      complement: "allOtherGroups",
      people: exactly(known + noAnswer),
      asked: exactly(known + noAnswer),
      known: exactly(known),
      missing: { notAsked: exactly(0), noAnswer: exactly(noAnswer), preferNotToSay: exactly(0) },
      groups: groups.map((value, index) => ({
        id: `g${index}`,
        label: `G${index}`,
        count: exactly(value),
      })),
      benchmarks: [],
    },
    { ...testContext, ...context, id },
  );
}

/** What is left of each breakdown: its people, and its groups. */
function shown(results: readonly MetricResult[], options?: Parameters<typeof protectResults>[2]) {
  return protectResults(results, standardPolicy, options).map(({ result }) => {
    if (result.kind !== "breakdown") throw new Error("expected breakdowns");
    const { people, groups } = result.body;
    return [people, ...groups.map(({ rate }) => (rate.is === "counted" ? rate.numerator : hidden))]
      .map((count: Count) => (count.is === "exact" ? count.value : "x"))
      .join(" ");
  });
}

describe("results about the same people", () => {
  const bySex = breakdown({ id: "by-sex", groups: [20, 10], noAnswer: 2 });

  it("hide a total in all of them, or in none", () => {
    // 30 who answered and 2 who did not: the answered and the total go, since one tells the 2 by the other.
    const byRole = breakdown({ id: "by-role", groups: [20, 12] });
    expect(shown([bySex])).toEqual(["x 20 10"]);
    expect(shown([byRole])).toEqual(["32 20 12"]);
    const [one = "", other = ""] = shown([bySex, byRole]);
    expect(one.startsWith("x")).toBe(other.startsWith("x"));
  });

  it("stay apart when their totals differ or their scopes do", () => {
    const others = breakdown({ id: "others", groups: [20, 14] });
    const elsewhere = breakdown({
      id: "elsewhere",
      groups: [20, 12],
      context: { scope: { period: "2020/21" } },
    });
    expect(shown([bySex, others])).toEqual([...shown([bySex]), ...shown([others])]);
    expect(shown([bySex, elsewhere])).toEqual([...shown([bySex]), ...shown([elsewhere])]);
  });
});
