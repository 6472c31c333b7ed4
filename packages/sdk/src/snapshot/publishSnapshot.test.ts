import { describe, expect, it } from "vitest";
import { type DisclosurePolicy, standardPolicy } from "../disclosure/policy";
import { DisclosureError } from "../errors/DisclosureError";
import { SnapshotError } from "../errors/SnapshotError";
import { breakdownResult } from "../metrics/breakdownResult";
import { funnelResult } from "../metrics/funnelResult";
import { quantityResult } from "../metrics/quantityResult";
import { surveyResult } from "../metrics/surveyResult";
import { targetResult } from "../metrics/targetResult";
import { exactly, hidden } from "../results/count";
import type { MetricResult } from "../results/metricResult";
import type { ResultContext } from "../results/resultFrame";
import type { Source } from "../schemas/source";
import { parseSnapshot } from "./parseSnapshot";
import { publishSnapshot } from "./publishSnapshot";
import { resultOf } from "./resultOf";
import type { SnapshotDescription } from "./snapshot";

const about: SnapshotDescription = {
  id: "trust.2022",
  title: "A trust in 2021-22",
  publisher: "A trust",
  publishedOn: "2022-12-01",
  period: "2021-22",
};

const records: Source = { id: "records", citation: "Programme records", shortName: "Records" };
const report: Source = {
  id: "report",
  citation: "The Difference (2022) Impact Report",
  shortName: "Impact Report",
};

function context(id: string, more: Partial<ResultContext> = {}): ResultContext {
  return {
    id,
    title: "Leaders of a trust",
    subtitle: "Everyone on the programme",
    scope: { period: "2021-22" },
    basis: { kind: "register", population: "Leaders", asOf: "2022-09-01" },
    asOf: "2022-09-01",
    sources: [records],
    ...more,
  };
}

const alreadyPublic: Partial<ResultContext> = {
  basis: {
    kind: "published",
    source: "report",
    population: "Graduates",
    definition: "As printed",
    measuredBy: "register",
  },
  sources: [report],
};

function promoted(actual: number, base: number, more: Partial<ResultContext> = {}): MetricResult {
  return targetResult(
    {
      unit: "graduates",
      aim: { is: "share", share: 0.6, of: "graduates" },
      actual: exactly(actual),
      base: exactly(base),
    },
    context("dlp.promoted", more),
  );
}

/** 30 reached the first stage, then as many as told the second; all others withdrew. */
function funnel(second: number, note?: string): MetricResult {
  const none = exactly(0);
  const withdrawn = exactly(30 - second);
  return funnelResult(
    {
      unit: "educators",
      stages: [
        { id: "applied", label: "Applied" },
        { id: "recruited", label: "Recruited" },
      ],
      cohorts: [
        {
          id: "2022",
          label: "2022",
          reached: [
            { stage: "applied", count: exactly(30) },
            { stage: "recruited", count: exactly(second), ...(note !== undefined && { note }) },
          ],
          exits: [{ withdrawn, notSelected: none, deferred: none, pending: none, unknown: none }],
          target: { stage: "recruited", value: 29 },
        },
      ],
    },
    context("dlp.funnel"),
  );
}

function ethnicity(groups: number[]): MetricResult {
  const known = groups.reduce((sum, value) => sum + value, 0);
  return breakdownResult(
    {
      unit: "leaders",
      dimension: { id: "ethnicity5", label: "Ethnicity", specialCategory: true },
      base: "ofKnown",
      complement: "ethnicMinoritiesExcludingWhiteMinorities",
      people: exactly(known),
      asked: exactly(known),
      known: exactly(known),
      missing: { notAsked: exactly(0), noAnswer: exactly(0), preferNotToSay: exactly(0) },
      groups: groups.map((value, index) => ({
        id: `g${index}`,
        label: `Group ${"ABCDE"[index]}`,
        count: exactly(value),
      })),
      benchmarks: [],
    },
    context("dlp.ethnicity"),
  );
}

function publishOne(result: MetricResult, policy: DisclosurePolicy = standardPolicy) {
  const { results } = publishSnapshot([result], policy, about);
  const [published] = results;
  if (!published) throw new Error("expected a result");
  return published;
}

/** Which groups are hidden, in their order: `x` hidden, `.` shown. */
function pattern(groups: number[]): string {
  const published = publishOne(ethnicity(groups));
  if (published.kind !== "breakdown") throw new Error("expected a breakdown");
  return published.body.groups.map(({ rate }) => (rate.is === "hidden" ? "x" : ".")).join("");
}

function refusal(make: () => unknown): DisclosureError | SnapshotError {
  try {
    make();
  } catch (error) {
    if (error instanceof DisclosureError || error instanceof SnapshotError) return error;
    throw error;
  }
  throw new Error("expected a refusal");
}

describe("publishSnapshot", () => {
  it("leaves results as they are where nothing is small", () => {
    const results = [funnel(20), promoted(20, 40)];
    expect(publishSnapshot(results, standardPolicy, about).results).toEqual(results);
  });

  it("hides who were promoted where those who were not are few, and all that tells it", () => {
    // 10 of 12 leaves 2: 10 hidden, then the 2 is within 0 to 11. Needed is ceil(0.6 × 12) = 8, from 12.
    const published = publishOne(promoted(10, 12));
    expect(published.body).toEqual({
      unit: "graduates",
      attainment: {
        aim: { is: "share", share: 0.6, of: "graduates" },
        actual: hidden,
        base: exactly(12),
        needed: exactly(8),
        short: hidden,
        achieved: hidden,
        met: "notKnown",
      },
    });
  });

  it("hides a stage of a funnel where few dropped out before it, and the target with it", () => {
    // 30 = 27 + 3 withdrawn: without the 27, or the 30, the 3 is told.
    const published = publishOne(funnel(27));
    if (published.kind !== "funnel") throw new Error("expected a funnel");
    const [cohort] = published.body.cohorts;
    expect(cohort?.reached.map(({ count }) => count)).toEqual([exactly(30), hidden]);
    expect(cohort?.steps[0]?.exits).toEqual({
      withdrawn: hidden,
      notSelected: exactly(0),
      deferred: exactly(0),
      pending: exactly(0),
      unknown: exactly(0),
    });
    expect(cohort?.steps[0]?.conversion).toEqual(hidden);
    expect(cohort?.overall).toEqual(hidden);
    expect(cohort?.target?.attainment).toMatchObject({ short: hidden, achieved: hidden });
    expect(cohort?.target?.attainment.met).toBe("notKnown");
  });

  it("takes 10 for the threshold of special category data", () => {
    expect(pattern([60, 40, 20, 12, 10])).toBe(".....");
    // 9 is small; with the 10 hidden too, 19 are shared by two: each 1 to 18.
    expect(pattern([60, 40, 20, 10, 9])).toBe("...xx");
    // [40, 14, 1, 1]: the 14 goes too, as 2 shared by two tells both.
    expect(pattern([40, 14, 1, 1])).toBe(".xxx");
    expect(pattern([43, 8, 7, 3, 1])).toBe(".xxxx");
  });

  it("hides every group, zeros too, where one holds everybody", () => {
    expect(pattern([40, 0, 0, 0])).toBe("xxxx");
    expect(pattern([40, 20, 0, 0])).toBe("....");
    expect(pattern([39, 1, 0, 0])).toBe("xx..");
  });

  it("hides all of a breakdown of fewer people than the threshold", () => {
    const published = publishOne(ethnicity([3, 0, 1]));
    if (published.kind !== "breakdown") throw new Error("expected a breakdown");
    const { people, asked, known, missing, groups, disclosureRate } = published.body;
    expect([people, asked, known, ...Object.values(missing)]).toEqual(Array(6).fill(hidden));
    expect([disclosureRate, ...groups.map(({ rate }) => rate)]).toEqual(Array(4).fill(hidden));
  });

  it("hides how many agreed in a survey where few did not", () => {
    const survey = surveyResult(
      {
        unit: "educators",
        invited: exactly(60),
        responses: exactly(46),
        multiSelect: false,
        items: [
          {
            id: "helps",
            statement: "It helps",
            measure: "topTwoBoxes",
            base: exactly(46),
            missing: { noAnswer: exactly(0), dontKnow: exactly(0), notApplicable: exactly(0) },
            chosen: exactly(45),
            distribution: [],
          },
        ],
      },
      context("survey", { basis: { kind: "survey", population: "All", askedOn: "July 2022" } }),
    );
    const published = publishOne(survey);
    if (published.kind !== "survey") throw new Error("expected a survey");
    expect(published.body.responseRate).toMatchObject({ is: "counted", share: 46 / 60 });
    expect(published.body.items[0]).toMatchObject({
      base: exactly(46),
      share: hidden,
      nonResponse: hidden,
    });
  });

  it("takes a count from records for one of people", () => {
    const few = quantityResult({ is: "count", count: exactly(4), of: "leaders" }, context("few"));
    expect(publishOne(few).body).toEqual({
      quantity: { is: "count", count: hidden, of: "leaders" },
    });
  });

  it("lets pass what is already public, and records why", () => {
    const result = promoted(10, 12, alreadyPublic);
    const snapshot = publishSnapshot([result, { ...funnel(27), id: "own" }], standardPolicy, about);
    expect(snapshot.results[0]).toEqual(result);
    expect(snapshot.exemptions).toEqual([
      { result: "dlp.promoted", reason: "Already public: Impact Report" },
    ]);
    expect(snapshot.protection.map((entry) => entry.result)).toEqual(["own"]);
  });

  it("counts what it hid as a reader of the JSON can", () => {
    const snapshot = publishSnapshot([promoted(10, 12)], standardPolicy, about);
    const inJson = JSON.stringify(snapshot.results).split('"hidden"').length - 1;
    expect(snapshot.protection).toEqual([{ result: "dlp.promoted", hiddenValues: inJson }]);
  });

  it("leaves no number in the JSON that a hidden cell would give", () => {
    // 27 of 30 with Wilson bounds 0.7438 to 0.9654; 10 of 12 with 0.5520 to 0.9530.
    const json = JSON.stringify(
      publishSnapshot([funnel(27), promoted(10, 12)], standardPolicy, about).results,
    );
    const numbers = (json.match(/(?<=:)-?\d[\d.e-]*/g) ?? []).map(Number);
    expect(numbers.length).toBeGreaterThan(0);
    for (const told of [27, 3, 27 / 30, 27 / 29, 3 / 30, 10, 2, 10 / 12, 2 / 12]) {
      expect(numbers).not.toContain(told);
    }
    expect(json).not.toMatch(/0\.5519|0\.9530|0\.7438|0\.9654/);
  });

  it("reads no hidden number into the citation of a source", () => {
    const cited = { ...records, citation: "Minutes of the board, volume 10, item 2" };
    expect(publishOne(promoted(10, 12, { sources: [cited] })).sources).toEqual([cited]);
  });

  it("refuses texts that tell what was hidden, all at once, with where they are", () => {
    const telling = promoted(10, 12, {
      title: "Ten of the graduates",
      caveats: [{ text: "As of 10 May 2022." }, { text: "That is 83%." }],
    });
    const error = refusal(() =>
      publishSnapshot([funnel(27, "3 withdrew"), telling], standardPolicy, about),
    );
    expect(error.code).toBe("TEXT_TELLS_HIDDEN_VALUE");
    expect(error.faults.map(({ path }) => path)).toEqual([
      "results[0].body.cohorts[0].reached[1].note",
      "results[1].title",
      "results[1].caveats[1].text",
    ]);
  });

  it("refuses what no snapshot can hold, all at once", () => {
    const error = refusal(() =>
      publishSnapshot(
        [funnel(20), funnel(20), promoted(20, 40, { ...alreadyPublic, sources: [records] })],
        standardPolicy,
        about,
      ),
    );
    expect(error.code).toBe("SNAPSHOT_INVALID");
    expect(error.faults.map(({ path }) => path)).toEqual([
      "results[1].id",
      "results[2].basis.source",
    ]);
  });

  it("refuses a policy that protects less without a reason, and prints the reason otherwise", () => {
    const lower = { ...standardPolicy, threshold: 3 };
    const error = refusal(() => publishSnapshot([], lower, about));
    expect(error.code).toBe("POLICY_LOWERED_WITHOUT_REASON");
    const because = { ...lower, loweredBecause: "Counts schools, not people." };
    expect(publishSnapshot([], because, about).policy).toEqual(because);
  });

  it("is illustrative when every result is", () => {
    const made = promoted(20, 40, { illustrative: true });
    expect(publishSnapshot([made], standardPolicy, about).illustrative).toBe(true);
    expect(publishSnapshot([made, funnel(20)], standardPolicy, about)).not.toHaveProperty(
      "illustrative",
    );
  });

  it("gives the same bytes for the same input, and leaves the input alone", () => {
    const results = Object.freeze([deepFreeze(funnel(27)), deepFreeze(promoted(10, 12))]);
    const [once, again] = [1, 2].map(() =>
      JSON.stringify(publishSnapshot(results, standardPolicy, deepFreeze(about))),
    );
    expect(again).toBe(once);
    const turned = publishSnapshot([...results].reverse(), standardPolicy, about);
    const straight = publishSnapshot(results, standardPolicy, about);
    expect([...turned.results].reverse()).toEqual(straight.results);
  });

  it("survives JSON and being read again", () => {
    const snapshot = publishSnapshot([funnel(27), promoted(20, 40)], standardPolicy, about);
    expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
  });
});

describe("resultOf", () => {
  const snapshot = publishSnapshot([funnel(20)], standardPolicy, about);

  it("finds a result by its id, typed by its kind", () => {
    expect(resultOf(snapshot, "dlp.funnel", "funnel").body.stages).toHaveLength(2);
  });

  it("names the ids there are when asked for one there is not", () => {
    expect(() => resultOf(snapshot, "dlp.other", "funnel")).toThrow(
      'snapshot trust.2022: expected a funnel "dlp.other"; received none at results. Ask for one of its funnel ids: dlp.funnel.',
    );
  });

  it("says which kind a result is when asked for another", () => {
    expect(() => resultOf(snapshot, "dlp.funnel", "survey")).toThrow(
      "received a funnel of this id at results. It has no survey.",
    );
  });
});

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null) {
    for (const entry of Object.values(value)) deepFreeze(entry);
    Object.freeze(value);
  }
  return value;
}
