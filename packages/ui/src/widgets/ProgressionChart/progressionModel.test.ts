import {
  absent,
  type Basis,
  bounded,
  type Count,
  type DestinationId,
  exactly,
  hidden,
  type ProgressionCohortCounts,
  type ProgressionCounts,
  progressionResult,
  resultOf,
  type SeniorityId,
} from "@the-difference/impact-sdk";
import { exampleResults, impactReport2021To22 } from "@the-difference/sample-data";
import { describe, expect, test } from "vitest";
import { english } from "../../language/english";
import type { Language } from "../../language/Language";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { progressionModel } from "./progressionModel";

const seniorityIds: SeniorityId[] = ["promoted", "sameLevel", "lowerLevel", "out", "unknown"];

function cohort(
  graduates: number,
  destinations: Partial<Record<DestinationId, Count>>,
  more: Partial<ProgressionCohortCounts> = {},
): ProgressionCohortCounts {
  return {
    id: "a",
    label: "Cohort A",
    status: "graduated",
    graduation: "2021-07",
    graduates: exactly(graduates),
    seniority: seniorityIds.map((id) => ({
      id,
      count: exactly(id === "promoted" ? graduates : 0),
    })),
    destinationTotal: exactly(graduates),
    destinations: Object.entries(destinations).map(([id, count]) => ({
      id: id as DestinationId,
      count,
    })),
    ...more,
  };
}

function modelOf(
  cohorts: ProgressionCohortCounts[],
  { basis = "register", language = english }: { basis?: Basis["kind"]; language?: Language } = {},
) {
  const counts: ProgressionCounts = {
    unit: "graduates",
    promotedMeans: "movedUp",
    destinationBase: "graduates",
    cohorts,
  };
  return progressionModel(
    publishExample(progressionResult(counts, exampleContext(basis))),
    language,
  );
}

describe("the report's progression, 6 of 10 and at most 5 of 12 against 60%", () => {
  const result = resultOf(impactReport2021To22(), "dlp.progression", "progression");
  const model = progressionModel(result, english);
  const [first, second, third] = model.cohorts;

  test("puts its numbers into the formula, a bound with its qualifier", () => {
    expect(model.workings?.slice(0, 2)).toEqual([
      "2019 cohort: promoted: 9 ÷ 10 = 90%",
      "2019 cohort: works in a mainstream school: 6 ÷ 10 = 60%",
    ]);
    expect(model.workings).toContain(
      "2020 cohort: works in a mainstream school: at most 5 ÷ 12 = at most 42%",
    );
  });

  test("says both cohorts' mainstream destinations, the bound with its qualifier", () => {
    expect(model.headline).toBe(
      "6 of 10 in mainstream from the 2019 cohort; at most 5 of 12 from the 2020 cohort",
    );
  });

  test("draws one block a person: 6 in mainstream and 4 not stated of 10", () => {
    expect(first?.strips[0]).toMatchObject({
      total: 10,
      segments: [
        { units: 6, label: "6 in mainstream", fill: "data1" },
        { units: 4, label: "4 not stated", fill: "open" },
      ],
    });
  });

  test("draws what is at most 5 as not certain", () => {
    expect(second?.strips[0]).toMatchObject({
      total: 12,
      segments: [
        { units: 5, label: "at most 5 in mainstream", fill: "bounded" },
        { units: 6, label: "6 in AP" },
        { units: 1, label: "1 not in post" },
      ],
    });
  });

  test("draws the target at 60% of each first strip and of no other", () => {
    for (const graduated of [first, second]) {
      expect(graduated?.strips.map(({ target }) => target)).toEqual([
        { at: 0.6, text: "target 60%" },
        undefined,
      ]);
    }
  });

  test("says how each cohort met the target, in people", () => {
    // 60% of 10 is 6 people; 60% of 12 is 7.2, so 8 people, of whom at most 5 are there.
    expect(first?.notes[0]).toBe("60% in mainstream, target 60%: met.");
    expect(second?.notes[0]).toBe("At most 42% in mainstream, target 60%: at least three short.");
  });

  test("says that all six were still there at the follow-up", () => {
    expect(first?.notes[1]).toBe("All six still in mainstream, September 2022");
  });

  test("draws nothing of a cohort that has not graduated, and says when it will", () => {
    expect(third).toMatchObject({ graduation: "due to graduate July 2023", strips: [], notes: [] });
  });

  test("says the level of role: 9 of 10, and 10 of 12", () => {
    expect(model.sentence).toContain("9 in more senior posts and 1 not stated.");
    expect(model.sentence).toContain("10 in more senior posts, 1 same level and 1 not in post.");
  });

  test("has 83% promoted of 12 in its table, and no share where the source gives no count", () => {
    const rows = model.table.rows.map(({ cells }) => cells.slice(1));
    expect(rows).toContainEqual(["10", "83%"]);
    expect(rows).toContainEqual(["at most 5", "at most 42%"]);
    expect(rows).toContainEqual(["not stated", "not stated"]);
  });

  test("names every row of a cohort differently", () => {
    const names = model.table.rows.map(({ cells: [name] }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test("follows people in mainstream, and its table says so", () => {
    const row = model.table.rows.find(({ id }) => id.endsWith("follow-up"));
    expect(row?.cells).toEqual(["2019 cohort: still in mainstream after 14 months", "6", "100%"]);
  });
});

describe("with hidden counts", () => {
  const withFew = (special: number, other: number) =>
    modelOf([
      cohort(30, {
        mainstream: exactly(18),
        alternativeProvision: exactly(5),
        special: exactly(special),
        other: exactly(other),
        out: exactly(0),
        unknown: exactly(0),
      }),
    ]);
  const model = withFew(3, 4);

  test("they are one part of the strip, without a number", () => {
    const segments = model.cohorts[0]?.strips[0]?.segments ?? [];
    expect(segments.at(-1)).toMatchObject({ fill: "hidden", label: "hidden: too few to show" });
    expect(segments.reduce((sum, { units }) => sum + units, 0)).toBe(30);
  });

  test("the sentence says so and tells none of them", () => {
    expect(model.sentence).toContain("others hidden because they are too few to show");
    expect(model.sentence).not.toMatch(/special|elsewhere/);
  });

  test("two cohorts that differ only in what is hidden are drawn alike", () => {
    expect(withFew(4, 3)).toEqual(model);
  });
});

test("a hidden number of graduates makes strips without a length", () => {
  const model = modelOf([cohort(3, { mainstream: exactly(2), alternativeProvision: exactly(1) })]);
  expect(model.cohorts[0]?.strips.map(({ total }) => total)).toEqual(["hidden", "hidden"]);
  expect(model.headline).toBe("An example");
  expect(model.cohorts[0]?.graduation).toBe("graduated July 2021; number hidden: too few to show");
});

test("parts known only as “at most” make no strip longer than its whole", () => {
  const model = modelOf(
    [
      cohort(12, {
        mainstream: bounded("atMost", 8),
        alternativeProvision: bounded("atMost", 8),
      }),
    ],
    { basis: "published" },
  );
  const segments = model.cohorts[0]?.strips[0]?.segments ?? [];
  expect(segments.reduce((sum, { units }) => sum + units, 0)).toBe(12);
});

describe("what the chart says, the table or the sentence says too", () => {
  test("of people whom the source leaves out", () => {
    const model = modelOf([cohort(10, { mainstream: exactly(6), unknown: absent("notStated") })], {
      basis: "published",
    });
    const drawn = model.cohorts[0]?.strips[0]?.segments.map(({ label }) => label);
    expect(drawn).toEqual(["6 in mainstream", "4 not stated"]);
    expect(`${model.sentence} ${model.table.rows.map(({ cells }) => cells).join(" ")}`).toMatch(
      /\b4\b/,
    );
  });
});

describe("the follow-up", () => {
  const followedUp = (
    followUp: Partial<Record<"stillInPost" | "left" | "lostToFollowUp" | "notYetDue", Count>>,
    basis: "register" | "published" = "published",
  ) =>
    modelOf(
      [
        cohort(
          30,
          { mainstream: exactly(25), alternativeProvision: exactly(5) },
          {
            followUp: {
              of: "inPost",
              months: 14,
              asOf: "2022-09-30",
              stillInPost: exactly(0),
              left: exactly(0),
              lostToFollowUp: exactly(0),
              notYetDue: exactly(0),
              ...followUp,
            },
          },
        ),
      ],
      { basis },
    ).cohorts[0]?.notes.join(" ");

  test("says how many of those who could be reached are still there", () => {
    expect(
      followedUp({ stillInPost: exactly(20), left: exactly(5), lostToFollowUp: exactly(2) }),
    ).toBe("20 of 25 still in post, September 2022; two not reached");
  });

  test("does not make a whole of the visible part where who left is hidden", () => {
    // Of 30 followed up, 20 stayed: publishing hides the 4 who left, and the 6 who would tell them.
    const said = followedUp(
      { stillInPost: exactly(20), left: exactly(4), lostToFollowUp: exactly(6) },
      "register",
    );
    expect(said).toContain("hidden");
    expect(said).not.toMatch(/20 of 20|^All/);
  });

  test("does not say “all” where who was lost is hidden", () => {
    const said = followedUp({ stillInPost: exactly(20), lostToFollowUp: hidden });
    expect(said).not.toMatch(/^All/);
  });

  test("says that nobody was followed where nobody was", () => {
    expect(followedUp({})).not.toMatch(/All none/);
  });

  test("is not yet due only where the data say so", () => {
    const everything = (count: Count) =>
      followedUp({ stillInPost: count, left: count, lostToFollowUp: count });
    expect(everything(absent("notYetDue"))).toBe("Still in post after 14 months: not yet due");
    expect(everything(absent("notAvailable"))).not.toContain("not yet due");
  });

  test("groups its numbers as the locale does", () => {
    const model = modelOf(
      [
        cohort(
          5000,
          { mainstream: exactly(5000) },
          {
            followUp: {
              of: "inPost",
              months: 14,
              asOf: "2022-09-30",
              stillInPost: exactly(4000),
              left: exactly(1000),
              lostToFollowUp: exactly(0),
              notYetDue: exactly(0),
            },
          },
        ),
      ],
      { language: { ...english, locale: "de-DE" } },
    );
    expect(model.cohorts[0]?.notes.join(" ")).toMatch(/^4\.000 of 5\.000 still in post/);
    expect(model.headline).toBe("5.000 of 5.000 in mainstream");
  });
});

test("a cohort whose roles are not yet due to be read says so", () => {
  const notYetDue = absent("notYetDue");
  const later = {
    seniority: seniorityIds.map((id) => ({ id, count: notYetDue })),
    destinationTotal: notYetDue,
  };
  const model = modelOf([cohort(30, { mainstream: notYetDue }, later)], { basis: "published" });
  expect(model.sentence).toContain("30 graduated");
  expect(model.sentence).toContain("not yet due");
});

test("of graduates of whom nobody is counted, the figure says so", () => {
  const model = progressionModel(
    resultOf(exampleResults().emptyProgression, "example.empty-progression", "progression"),
    english,
  );
  expect(model.empty).toBe("Nobody has graduated yet.");
  expect(model.headline).toBe("After a programme from which nobody graduated");
});
