import { parseSnapshot } from "@the-difference/impact-sdk";
import { describe, expect, it } from "vitest";
import { exampleResults, illustrativeTrust, impactReport2021To22 } from "./index";
import { snapshotText } from "./snapshotText";

describe.each([
  ["the report of 2021-22", impactReport2021To22],
  ["the illustrative trust", illustrativeTrust],
])("%s", (_, makeSnapshot) => {
  it("has the same bytes each time it is made", () => {
    expect(snapshotText(makeSnapshot())).toBe(snapshotText(makeSnapshot()));
  });

  it("reads back from its file as it was written", () => {
    const snapshot = makeSnapshot();
    expect(parseSnapshot(JSON.parse(snapshotText(snapshot)))).toEqual(snapshot);
  });

  it("has ids for its results that no two share", () => {
    const ids = makeSnapshot().results.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the example results", () => {
  const examples = exampleResults();

  it("are all made up, and say so", () => {
    for (const snapshot of Object.values(examples)) expect(snapshot.illustrative).toBe(true);
  });

  it("hide everything of two people", () => {
    const [result] = examples.twoPersonBreakdown.results;
    expect(result?.body).toMatchObject({
      people: { is: "hidden" },
      known: { is: "hidden" },
      groups: [{ rate: { is: "hidden" } }, { rate: { is: "hidden" } }],
    });
  });

  it("have shares of nobody as absent, not as zero", () => {
    const [result] = examples.emptyBreakdown.results;
    expect(result?.body).toMatchObject({
      groups: [
        { rate: { is: "absent", why: "zeroDenominator" } },
        { rate: { is: "absent", why: "zeroDenominator" } },
      ],
    });
  });

  it("exceed a target", () => {
    const [result] = examples.exceededTarget.results;
    expect(result?.body).toMatchObject({
      attainment: { met: "met", short: { value: 0 }, achieved: { share: 1.25 } },
    });
  });
});
