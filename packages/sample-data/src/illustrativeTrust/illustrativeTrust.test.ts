import { type Count, resultOf } from "@the-difference/impact-sdk";
import { describe, expect, it } from "vitest";
import { exampleLeaders } from "./exampleLeaders";
import { exampleReadingTests } from "./exampleReadingTests";
import { illustrativeTrust, seeds } from "./illustrativeTrust";
import { mulberry32 } from "./mulberry32";
import { trustLinks } from "./trustLinks";

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
    expect(JSON.stringify(snapshot)).not.toMatch(
      /(?:leader|recruit|graduate|starter|learner|touch|pupil)-\d/,
    );
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

  const counts = new Map(snapshot.results.flatMap(({ id, body }) => [...countsIn(body, id)]));
  const linked = trustLinks.map((link) => ("same" in link ? link.same : []));

  it.each(linked.map((cells) => [cells]))("shows %j alike, or hides them alike", (cells) => {
    const shown = cells.map((cell) => counts.get(bodyPath(cell)));
    expect(shown.length).toBeGreaterThan(1);
    expect(shown).not.toContain(undefined);
    expect(new Set(shown).size).toBe(1);
  });

  it("stands beside England's figures as they were published, from a source of their own", () => {
    const { sources, caveats, body } = resultOf(snapshot, "trust.exclusions", "exclusions");
    expect(sources.map(({ id }) => id)).toContain("dfe-2025-exclusions");
    expect(caveats[0]?.text).toMatch(/^The trust is invented, England's figures are not/);
    if (body.is !== "national") throw new Error("expected national measures");
    const england = body.rows.filter(({ area }) => area === "E92000001");
    // The rates that the Department for Education printed for 2023/24.
    expect(england.map(({ period, suspensions }) => [period, suspensions.rate])).toEqual([
      ["2022/23", { is: "absent", why: "notAvailable" }],
      ["2023/24", expect.objectContaining({ per100: expect.closeTo(11.30744, 5) })],
      ["2024/25", { is: "absent", why: "notYetDue" }],
    ]);
    expect(england[1]).toMatchObject({
      permanentExclusions: { rate: { per100: expect.closeTo(0.12889, 5) } },
      pupilsSuspended: { rate: { per100: expect.closeTo(4.04088, 5) } },
    });
  });

  it("sets its counted rate against England's printed one, each of its own basis", () => {
    const { basis, body } = resultOf(
      snapshot,
      "trust.suspended-pupils.against-england",
      "comparison",
    );
    expect(basis.kind).toBe("register");
    expect(body).toMatchObject({
      first: { rate: { is: "counted" } },
      second: { rate: { is: "printed", text: "4.04%" }, source: "dfe-2025-exclusions" },
      difference: { is: "compared", verdict: "higher" },
    });
  });

  it("knows of every graduate whether they work in state-funded education", () => {
    const [first, second] = resultOf(snapshot, "trust.system-retention", "retention").body.cohorts;
    expect(first).toMatchObject({ retained: { value: 28 }, lostToFollowUp: { value: 0 } });
    expect(second).toMatchObject({ rate: { is: "absent", why: "notYetDue" } });
  });

  it("counts in its time to promotion those whom its progression counts as promoted", () => {
    const { intervals } = resultOf(snapshot, "trust.time-to-promotion", "timeToEvent").body;
    const byGraduation = intervals.filter(({ byMonth }) => byMonth <= 24);
    const promoted = resultOf(snapshot, "trust.progression", "progression").body.cohorts.flatMap(
      ({ seniority }) => seniority.filter(({ id }) => id === "promoted").map(({ count }) => count),
    );
    expect(sumOf(byGraduation.map(({ events }) => events))).toBe(43);
    expect(sumOf(promoted)).toBe(43);
  });
});

function sumOf(counts: readonly Count[]): number {
  return counts.reduce((sum, count) => sum + (count.is === "exact" ? count.value : 0), 0);
}

/** What a count shows, by its path in the snapshot: a number, or why there is none. */
function* countsIn(value: unknown, path: string): Generator<[string, string]> {
  if (typeof value !== "object" || value === null) return;
  if ("is" in value && typeof value.is === "string") {
    yield [path, "value" in value ? `${value.is} ${Number(value.value)}` : value.is];
  }
  for (const [key, entry] of Object.entries(value)) {
    yield* countsIn(entry, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`);
  }
}

/** Where the count of a cell stands: some kinds name cells after what they are of. */
function bodyPath(cell: string): string {
  const seniority = ["promoted", "sameLevel", "lowerLevel", "out", "unknown"];
  return cell
    .replace(/(?<=seniority)\.(\w+)$/, (_, id: string) => `[${seniority.indexOf(id)}].count`)
    .replace(/(?<=reached\[\d+\])$/, ".count")
    .replace(/(?<=pupilsSuspended|internalExclusions)$/, ".count");
}
