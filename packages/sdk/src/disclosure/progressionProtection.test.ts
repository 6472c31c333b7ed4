import { describe, expect, it } from "vitest";
import { testContext } from "../../testing/testContext";
import { frameOf } from "../metrics/frameOf";
import { progressionBody } from "../metrics/progressionBody";
import { type Count, exactly, hidden } from "../results/count";
import type { DestinationBase, ProgressionBody } from "../results/progressionResult";
import { standardPolicy } from "./policy";
import { protectResults } from "./protectResults";

interface Numbers {
  /** promoted, same level, lower level, out, unknown */
  seniority: [number, number, number, number, number];
  /** mainstream, alternative provision, special, other, out, unknown */
  destinations: [number, number, number, number, number, number];
  /** still in post, left, lost, not yet due */
  followUp?: [number, number, number, number];
}

const levels = ["promoted", "sameLevel", "lowerLevel", "out", "unknown"] as const;
const places = [
  "mainstream",
  "alternativeProvision",
  "special",
  "other",
  "out",
  "unknown",
] as const;
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

function bodyOf({ seniority, destinations, followUp }: Numbers, base: DestinationBase) {
  return progressionBody({
    unit: "graduates",
    promotedMeans: "movedUp",
    destinationBase: base,
    target: { destination: "mainstream", share: 0.6 },
    cohorts: [
      {
        id: "2020",
        label: "2020",
        status: "graduated",
        graduation: "2021-07",
        graduates: exactly(sum(seniority)),
        seniority: levels.map((id, index) => ({ id, count: exactly(seniority[index] ?? 0) })),
        destinationTotal: exactly(sum(destinations)),
        destinations: places.map((id, index) => ({ id, count: exactly(destinations[index] ?? 0) })),
        ...(followUp && {
          followUp: {
            of: "inPost",
            months: 12,
            asOf: "2022-09-01",
            stillInPost: exactly(followUp[0]),
            left: exactly(followUp[1]),
            lostToFollowUp: exactly(followUp[2]),
            notYetDue: exactly(followUp[3]),
          },
        }),
      },
    ],
  });
}

function protectedBody(body: ProgressionBody, policy: typeof standardPolicy) {
  const before = {
    kind: "progression" as const,
    ...frameOf("careerProgression", testContext),
    body,
  };
  const [after] = protectResults([before], policy);
  return { body: after?.result.body as ProgressionBody, hiddenValues: after?.hiddenValues };
}

/** The counts left of a cohort: a number, or `x` for a hidden one. */
function kept(body: ProgressionBody) {
  const text = (count: Count) =>
    count.is === "exact" ? count.value : count.is === "hidden" ? "x" : "-";
  const [cohort] = protectedBody(body, standardPolicy).body.cohorts;
  if (!cohort) throw new Error("expected a cohort");
  return {
    graduates: text(cohort.graduates),
    seniority: cohort.seniority.map(({ count }) => text(count)),
    destinationTotal: text(cohort.destinationTotal),
    destinations: cohort.destinations.map(({ count }) => text(count)),
    ...(cohort.followUp && {
      followUp: [cohort.followUp.stillInPost, cohort.followUp.left].map(text),
    }),
  };
}

describe("progressionProtection", () => {
  it("leaves a cohort in which nothing is small as it is", () => {
    const body = bodyOf(
      { seniority: [20, 10, 0, 8, 0], destinations: [18, 12, 0, 0, 8, 0] },
      "graduates",
    );
    expect(protectedBody(body, standardPolicy)).toEqual({ body, hiddenValues: [] });
  });

  it("hides the people out of school posts in seniority and in destinations alike", () => {
    // 33 graduates, 3 of them out: 30 promoted or level, 18 and 12 in settings. Any of the three sums
    // would tell the 3: 33 = 20 + 10 + 3 = 18 + 12 + 3. One level and one setting go with it.
    const body = bodyOf(
      { seniority: [20, 10, 0, 3, 0], destinations: [18, 12, 0, 0, 3, 0] },
      "graduates",
    );
    expect(kept(body)).toEqual({
      graduates: 33,
      seniority: [20, "x", 0, "x", 0],
      destinationTotal: 33,
      destinations: [18, "x", 0, 0, "x", 0],
    });
  });

  it("hides the target that rests on a hidden destination", () => {
    // 20 in post, 18 of them in mainstream: the 2 in alternative provision take the 18 with them.
    const body = bodyOf(
      { seniority: [12, 8, 0, 0, 0], destinations: [18, 2, 0, 0, 0, 0] },
      "inPost",
    );
    const [cohort] = protectedBody(body, standardPolicy).body.cohorts;
    expect(cohort?.destinations.slice(0, 2).map(({ rate }) => rate)).toEqual([hidden, hidden]);
    expect(cohort?.target).toMatchObject({
      actual: hidden,
      needed: exactly(12),
      short: hidden,
      achieved: hidden,
      met: "notKnown",
    });
  });

  it("takes the destinations of the promoted for parts of the promoted", () => {
    // 20 promoted = 16 + 4: with the 4 goes the 16, and the 20 can stay.
    const body = bodyOf(
      { seniority: [20, 10, 0, 0, 0], destinations: [16, 4, 0, 0, 0, 0] },
      "promoted",
    );
    expect(kept(body)).toEqual({
      graduates: 30,
      seniority: [20, 10, 0, 0, 0],
      destinationTotal: 20,
      destinations: ["x", "x", 0, 0, 0, 0],
    });
  });

  it("hides how many unknowns there are where their difference is one person in a post", () => {
    // 8 of unknown level less 7 without a role: 1 in a post, of whom the level before is not known.
    const body = bodyOf(
      { seniority: [20, 10, 0, 8, 8], destinations: [19, 12, 0, 0, 8, 7] },
      "graduates",
    );
    const { seniority, destinations } = kept(body);
    expect([seniority.at(-1), destinations.at(-1)]).toContain("x");
    // The same people without a role in both, and nobody else: nothing is told.
    const same = bodyOf(
      { seniority: [20, 11, 0, 8, 7], destinations: [19, 12, 0, 0, 8, 7] },
      "graduates",
    );
    expect(protectedBody(same, standardPolicy).hiddenValues).toEqual([]);
  });

  it("hides a level or the unknown where those in a post are one more than the known levels", () => {
    // 31 in post less 20 + 10: 1 in a post, of whom the level before is not known.
    const body = bodyOf(
      { seniority: [20, 10, 0, 8, 8], destinations: [19, 12, 0, 0, 0, 0] },
      "inPost",
    );
    const { seniority, destinationTotal } = kept(body);
    expect([...seniority, destinationTotal]).toContain("x");
  });

  it("hides who stayed where few left", () => {
    // 20 in post = 18 still there + 2 who left.
    const body = bodyOf(
      {
        seniority: [12, 8, 0, 0, 0],
        destinations: [12, 8, 0, 0, 0, 0],
        followUp: [18, 2, 0, 0],
      },
      "graduates",
    );
    expect(kept(body).followUp).toEqual(["x", "x"]);
  });
});

describe("a cohort whose roles are not yet due to be read", () => {
  const notYetDue: Count = { is: "absent", why: "notYetDue" };
  const body = (graduates: number) =>
    progressionBody({
      unit: "graduates",
      promotedMeans: "movedUp",
      destinationBase: "graduates",
      cohorts: [
        {
          id: "2020",
          label: "2020",
          status: "graduated",
          graduation: "2021-07",
          graduates: exactly(graduates),
          seniority: levels.map((id) => ({ id, count: notYetDue })),
          destinationTotal: notYetDue,
          destinations: places.map((id) => ({ id, count: notYetDue })),
        },
      ],
    });

  it("is published with the number of its graduates", () => {
    expect(protectedBody(body(30), standardPolicy)).toEqual({
      body: body(30),
      hiddenValues: [],
    });
  });

  it("hides how many graduated where they are few", () => {
    const { body: published } = protectedBody(body(3), standardPolicy);
    expect(published.cohorts[0]?.graduates).toEqual(hidden);
  });
});
