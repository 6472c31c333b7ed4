import { describe, expect, it } from "vitest";
import { nameCells } from "./nameCells";

describe("nameCells", () => {
  const name = nameCells({
    known: { is: "exact", value: 3 },
    groups: [{ id: "white" }, { id: "asian" }],
    cohorts: [
      {
        id: "2020",
        steps: [{ from: "applied", to: "recruited" }],
        reached: [{ stage: "applied" }],
      },
    ],
    rows: [{ area: "100001", period: "2023/24 autumn" }],
    intervals: [{ afterMonth: 12 }],
    groupsOfAudiences: [{ label: "Events" }],
  });

  it("names the entries of lists by what tells them apart", () => {
    expect(name("groups[1]")).toBe("groups[asian]");
    expect(name("cohorts[0].steps[0].withdrawn")).toBe(
      "cohorts[2020].steps[applied recruited].withdrawn",
    );
    expect(name("cohorts[0].reached[0]")).toBe("cohorts[2020].reached[applied]");
    expect(name("rows[0].pupilsSuspended")).toBe("rows[100001 2023/24 autumn].pupilsSuspended");
    expect(name("intervals[0].events")).toBe("intervals[12].events");
  });

  it("names every cell of what a sum leaves over", () => {
    expect(name("known less groups[0], groups[1]")).toBe("known less groups[white], groups[asian]");
  });

  it("leaves the place where nothing else tells an entry apart", () => {
    expect(name("known")).toBe("known");
    expect(name("groupsOfAudiences[0].count")).toBe("groupsOfAudiences[0].count");
    expect(name("elsewhere[3].count")).toBe("elsewhere[3].count");
  });
});
