import { resultOf } from "@the-difference/impact-sdk";
import { describe, expect, it } from "vitest";
import { exampleLeaders } from "./exampleLeaders";
import { exampleReadingTests } from "./exampleReadingTests";
import { illustrativeTrust, seeds } from "./illustrativeTrust";
import { mulberry32 } from "./mulberry32";

const snapshot = illustrativeTrust();

describe("the illustrative trust", () => {
  it("says in the data that every result is made up", () => {
    expect(snapshot.illustrative).toBe(true);
    expect(snapshot.results.map((result) => result.illustrative)).not.toContain(undefined);
  });

  it("says of every benchmark that it is made up", () => {
    const populations = snapshot.results.flatMap((result) =>
      result.kind === "breakdown" ? result.body.benchmarks.map(({ population }) => population) : [],
    );
    expect(populations).toHaveLength(4);
    for (const population of populations)
      expect(population).toContain("illustrative benchmark, not a statistic");
  });

  it("has no record of a person in its snapshot", () => {
    expect(JSON.stringify(snapshot)).not.toMatch(/(?:leader|recruit|graduate|pupil)-\d/);
  });

  it("hides two small ethnic groups, and a third so that they cannot be worked out", () => {
    const people = exampleLeaders(mulberry32(seeds.diversity)).flatMap(({ ethnicity }) =>
      ethnicity.is === "broad" ? [ethnicity.group] : [],
    );
    const count = (group: string) => people.filter((each) => each === group).length;
    const groups = resultOf(snapshot, "trust.leaders.ethnicity5", "breakdown").body.groups ?? [];
    const hidden = groups.filter(({ rate }) => rate.is === "hidden").map(({ id }) => id);
    expect(hidden).toEqual(["black", "mixed", "other"]);
    expect(hidden.map(count).filter((number) => number < 10)).toHaveLength(2);
    for (const { id, rate } of groups) {
      if (rate.is === "counted") {
        expect(rate.numerator).toEqual({ is: "exact", value: count(id) });
      }
    }
  });

  it("shows people who wait: the target of the open cohort is not missed yet", () => {
    const cohorts = resultOf(snapshot, "trust.recruitment", "funnel").body.cohorts ?? [];
    expect(cohorts.map(({ target }) => target?.attainment.met)).toEqual([
      "notMet",
      "met",
      "notKnown",
    ]);
    const pending = cohorts.at(-1)?.steps.map(({ exits }) => exits.pending) ?? [];
    expect(pending).toHaveLength(3);
    for (const count of pending) {
      expect(count.is === "exact" && count.value).toBeGreaterThanOrEqual(5);
    }
  });

  it("shows the reading gain of the trust whole, and of schools as far as nobody is few", () => {
    const tests = exampleReadingTests(mulberry32(seeds.reading));
    const rows = resultOf(snapshot, "trust.reading", "gain").body.rows ?? [];
    expect(rows.map(({ ratioGain }) => ratioGain.is)).toEqual([
      "quartiles",
      "quartiles",
      "hidden",
      "hidden",
      "quartiles",
    ]);
    const trust = rows.at(-1);
    expect(trust?.pupils).toEqual({
      is: "exact",
      value: new Set(tests.map(({ pupil }) => pupil)).size,
    });
    expect(JSON.stringify(trust)).not.toContain("hidden");
  });

  it("shows two cohorts that graduated on either side of the target, and one that has not", () => {
    const cohorts = resultOf(snapshot, "trust.progression", "progression").body.cohorts ?? [];
    expect(cohorts.map(({ status, target }) => `${status}, ${target?.met}`)).toEqual([
      "graduated, notMet",
      "graduated, met",
      "notYetDue, notKnown",
    ]);
  });
});
