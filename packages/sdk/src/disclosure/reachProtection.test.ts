import { describe, expect, it } from "vitest";
import { laidOut } from "../../testing/laidOut";
import { testContext } from "../../testing/testContext";
import type { ReachCounts } from "../metrics/ReachCounts";
import { reachResult } from "../metrics/reachResult";
import { absent, exactly, hidden } from "../results/count";
import { reachProtection } from "./reachProtection";

const notStated = absent("notStated");
const pupils = { total: notStated, schoolsWithRoll: notStated, schoolsWithoutRoll: notStated };
const reached = (touches: number, people: number, schools: number) => ({
  touches: exactly(touches),
  people: exactly(people),
  schools: exactly(schools),
  trusts: notStated,
  localAuthorities: notStated,
  pupils,
});
/** 30 people of 12 schools on a course, 20 of 9 on another; 45 and 15 at least once, 5 and 6 twice. */
const counts: ReachCounts = {
  unit: "leaders",
  programmes: [
    { id: "one", label: "One", ...reached(40, 30, 12) },
    { id: "two", label: "Two", ...reached(20, 20, 9) },
  ],
  atLeastOne: reached(60, 45, 15),
  workplaces: { school: exactly(40), outsideSchools: exactly(4), notKnown: exactly(1) },
};
const layOut = (of: ReachCounts) =>
  laidOut((layout) => reachProtection.layOut(reachResult(of, testContext), layout, []));

describe("reachProtection", () => {
  it("lays out whom each programme did not touch, and who was touched more than once", () => {
    const { cells, sums } = layOut(counts);
    expect(cells.filter((cell) => /people|workplaces/.test(cell))).toEqual([
      "atLeastOne.people: 45 key",
      "programmes[0].people: 30",
      "atLeastOne.people less programmes[0].people: 15 implied",
      "programmes[1].people: 20",
      "atLeastOne.people less programmes[1].people: 25 implied",
      "people of each programme: 50 implied",
      "people of each programme less atLeastOne.people: 5 implied",
      "workplaces.school: 40",
      "workplaces.outsideSchools: 4",
      "workplaces.notKnown: 1",
      "programmes[0].touches less programmes[0].people: 10 implied",
      "programmes[1].touches less programmes[1].people: 0 implied",
      "atLeastOne.touches less atLeastOne.people: 15 implied",
    ]);
    expect(cells).toContain("programmes[0].schools: 12 organisations");
    expect(cells).toContain(
      "schools of each programme less atLeastOne.schools: 6 implied organisations",
    );
    expect(sums.filter((sum) => !sum.includes("schools of") && !sum.includes(".schools"))).toEqual([
      "atLeastOne.people = programmes[0].people + atLeastOne.people less programmes[0].people",
      "atLeastOne.people = programmes[1].people + atLeastOne.people less programmes[1].people",
      "people of each programme = programmes[0].people + programmes[1].people",
      "people of each programme = atLeastOne.people + people of each programme less atLeastOne.people",
      "atLeastOne.people = workplaces.school + workplaces.outsideSchools + workplaces.notKnown",
      "atLeastOne.touches = programmes[0].touches + programmes[1].touches",
      "programmes[0].touches = programmes[0].people + programmes[0].touches less programmes[0].people",
      "programmes[1].touches = programmes[1].people + programmes[1].touches less programmes[1].people",
      "atLeastOne.touches = atLeastOne.people + atLeastOne.touches less atLeastOne.people",
    ]);
  });

  it("takes one programme for at least one", () => {
    const [one] = counts.programmes;
    if (!one) throw new Error("expected a programme");
    const workplaces = { school: exactly(30), outsideSchools: exactly(0), notKnown: exactly(0) };
    const { sums } = layOut({
      ...counts,
      programmes: [one],
      atLeastOne: reached(40, 30, 12),
      workplaces,
    });
    expect(sums.slice(0, 2)).toEqual([
      "atLeastOne.people = programmes[0].people",
      "atLeastOne.schools = programmes[0].schools",
    ]);
  });

  it("makes the body again of what is kept", () => {
    const result = reachResult(counts, testContext);
    expect(reachProtection.rebuild(result, (_, count) => count)).toEqual(result.body);
    const asked: string[] = [];
    const all = reachProtection.rebuild(result, (id) => {
      asked.push(id);
      return hidden;
    });
    expect(all.atLeastOne.trusts).toEqual(hidden);
    const measures = ["touches", "people", "schools", "trusts", "localAuthorities"];
    expect(asked.toSorted()).toEqual(
      [
        ...["programmes[0]", "programmes[1]", "atLeastOne"].flatMap((place) =>
          measures.map((measure) => `${place}.${measure}`),
        ),
        "workplaces.school",
        "workplaces.outsideSchools",
        "workplaces.notKnown",
      ].toSorted(),
    );
  });
});
