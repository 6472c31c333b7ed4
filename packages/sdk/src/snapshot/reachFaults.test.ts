import { expect, test } from "vitest";
import { absent, exactly } from "../results/count";
import type { Reached } from "../results/reachResult";
import { reachFaults } from "./reachFaults";

const none = absent("notAvailable");
const reached = (people: number): Reached => ({
  touches: exactly(9),
  people: exactly(people),
  schools: none,
  trusts: none,
  localAuthorities: none,
  pupils: { total: none, schoolsWithRoll: none, schoolsWithoutRoll: none },
});
const body = (people: number, atLeastOne: number) => ({
  unit: "leaders",
  programmes: [{ id: "course", label: "Course", ...reached(people) }],
  atLeastOne: reached(atLeastOne),
  workplaces: { school: exactly(7), outsideSchools: none, notKnown: none },
});

test("a reach that holds together has no faults", () => {
  expect(reachFaults(body(8, 8), "results[0].body")).toEqual([]);
});

test("a union below its part is a fault, with the place in the snapshot", () => {
  expect(reachFaults(body(8, 7), "results[0].body")).toEqual([
    {
      path: "results[0].body.programmes[0].people",
      expected: "at most 7 together, the people of at least one",
      received: "8",
    },
  ]);
});

test("more than all programmes together is a fault", () => {
  expect(reachFaults(body(8, 9), "results[0].body")).toEqual([
    {
      path: "results[0].body.atLeastOne.people",
      expected: "at most 8, all programmes together",
      received: "9",
    },
  ]);
});
