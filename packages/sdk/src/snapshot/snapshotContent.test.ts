import { describe, expect, it } from "vitest";
import { publishedBasis, testContext } from "../../testing/testContext";
import type { ContentItem } from "../content/contentItem";
import type { Directory } from "../content/directory";
import type { TheoryOfChange } from "../content/theoryOfChange";
import { standardPolicy } from "../disclosure/policy";
import { FaultsError } from "../errors/FaultsError";
import { targetResult } from "../metrics/targetResult";
import { exactly } from "../results/count";
import type { MetricResult } from "../results/metricResult";
import { contentOf } from "./contentOf";
import { parseSnapshot } from "./parseSnapshot";
import { publishSnapshot } from "./publishSnapshot";

const report = { id: "report", citation: "A report", shortName: "Report" };
const about = {
  id: "trust.2022",
  title: "A trust in 2021-22",
  publisher: "A trust",
  publishedOn: "2022-12-01",
  period: "2021-22",
};

/** 12 of 14 graduates; the 2 others are few, so the 12 is hidden too. */
function promoted(more: Partial<MetricResult> = {}): MetricResult {
  const { body } = targetResult(
    {
      unit: "graduates",
      aim: { is: "share", share: 0.6, of: "graduates" },
      actual: exactly(12),
      base: exactly(14),
    },
    testContext,
  );
  return {
    ...targetResult(
      { unit: "graduates", aim: { is: "count", value: 1 }, actual: exactly(1) },
      testContext,
    ),
    body,
    id: "dlp.promoted",
    ...more,
  } as MetricResult;
}

const frame = { results: ["dlp.promoted"], sources: [report], places: [] };
const quote = (text: string, more: Partial<ContentItem> = {}): ContentItem =>
  ({
    ...frame,
    is: "quote",
    id: "a.quote",
    text,
    attribution: { is: "role", role: "a headteacher" },
    ...more,
  }) as ContentItem;
const node = (id: string, results: string[] = []) => ({ id, text: `The ${id}`, results });
const theory = (more: Partial<TheoryOfChange> = {}): TheoryOfChange => ({
  ...frame,
  is: "theoryOfChange",
  id: "a.theory",
  title: "How it works",
  issues: [node("issue")],
  activities: [node("activity")],
  outputs: [node("output")],
  outcomes: [node("outcome", ["dlp.promoted"])],
  ...more,
});

const directory = (more: Partial<Directory> = {}): Directory => ({
  ...frame,
  is: "directory",
  id: "a.directory",
  title: "Partner schools",
  unit: "schools",
  lists: [{ id: "course", label: "Schools of the course" }],
  entries: [{ name: "Park School", listedIn: ["course"] }, { name: "Hill School" }],
  notes: [],
  ...more,
});

const publish = (...content: ContentItem[]) =>
  publishSnapshot([promoted()], standardPolicy, { ...about, content });

function refusal(make: () => unknown) {
  try {
    make();
  } catch (error) {
    if (error instanceof FaultsError) return { code: error.code, faults: error.faults };
    throw error;
  }
  throw new Error("expected to be refused");
}

describe("the content of a snapshot", () => {
  it("is none unless told, also in a snapshot that knows of none", () => {
    const snapshot = publishSnapshot([promoted()], standardPolicy, about);
    expect(snapshot.content).toEqual([]);
    const { content: _, ...older } = JSON.parse(JSON.stringify(snapshot));
    expect(parseSnapshot(older)).toEqual(snapshot);
  });

  it("travels as it is, through JSON and back", () => {
    const content = [quote("It changed how we work."), theory()];
    const snapshot = publish(...content);
    expect(snapshot.content).toEqual(content);
    expect(parseSnapshot(JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot);
  });

  it("tells nothing that a result hides which it names, in a text or beside a node", () => {
    const leaks = refusal(() =>
      publish(
        quote("All twelve were promoted, 86% of them."),
        theory({ outcomes: [{ ...node("outcome", ["dlp.promoted"]), detail: "Not so for 2." }] }),
      ),
    );
    expect(leaks).toEqual({
      code: "TEXT_TELLS_HIDDEN_VALUE",
      faults: [
        {
          path: "content[0].text",
          expected: "a text that tells no hidden count or rate",
          received: '"All twelve were promoted, 86% of them."',
        },
        {
          // 12 of 14: the 2 are printed nowhere, and give the 12.
          path: "content[1].outcomes[0].detail",
          expected: "a text that tells no hidden count or rate",
          received: '"Not so for 2."',
        },
      ],
    });
  });

  it("is one fault where it tells of two results", () => {
    const twice = [promoted(), promoted({ id: "dlp.again" })];
    const told = quote("All 12 were.", { results: ["dlp.promoted", "dlp.again"] });
    const { faults } = refusal(() =>
      publishSnapshot(twice, standardPolicy, { ...about, content: [told] }),
    );
    expect(faults.map(({ path }) => path)).toEqual(["content[0].text"]);
  });

  it("may state a number that no result hides which it names, or that is already public", () => {
    expect(publish(quote("All 12 were.", { results: [] })).content).toHaveLength(1);
    expect(publish(quote("Nobody counts 99 here.")).content).toHaveLength(1);
    const printed = promoted({ basis: { ...publishedBasis, source: "register" } as never });
    const told = publishSnapshot([printed], standardPolicy, {
      ...about,
      content: [quote("All 12.")],
    });
    expect(told.content).toHaveLength(1);
  });

  it("is refused with every contradiction listed, before and after publication alike", () => {
    const wrong = [
      quote("One.", { results: ["dlp.nowhere"], sources: [report, report] }),
      quote("Two.", { places: [{ source: "elsewhere", place: "p. 1" }] }),
      quote("Three.", { id: "dlp.promoted" }),
      theory({
        outputs: [node("issue")],
        outcomes: [node("outcome", ["dlp.lost"])],
        edges: [
          { from: "activity", to: "outcome" },
          { from: "nobody", to: "nothing" },
          { from: "outcome", to: "activity" },
          { from: "activity", to: "activity" },
        ],
      }),
    ];
    const faults = [
      { path: "content[1].id", expected: "an id that is there once", received: '"a.quote" again' },
      {
        path: "content[0].sources[1].id",
        expected: "an id that is there once",
        received: '"report" again',
      },
      {
        path: "content[0].results[0]",
        expected: "the id of a result of the snapshot",
        received: '"dlp.nowhere"',
      },
      {
        path: "content[1].places[0].source",
        expected: "the id of one of the content's sources",
        received: '"elsewhere"',
      },
      { path: "content[2].id", expected: "an id that no result has", received: '"dlp.promoted"' },
      {
        path: "content[3].outcomes[0].results[0]",
        expected: "the id of a result of the snapshot",
        received: '"dlp.lost"',
      },
      {
        path: "content[3].outputs[0].id",
        expected: "an id that is there once",
        received: '"issue" again',
      },
      { path: "content[3].edges[1].from", expected: "the id of a node", received: '"nobody"' },
      { path: "content[3].edges[1].to", expected: "the id of a node", received: '"nothing"' },
      {
        path: "content[3].edges[2].to",
        expected: "a node of a column after outcomes",
        received: '"activity"',
      },
      {
        path: "content[3].edges[3].to",
        expected: "a node of a column after activities",
        received: '"activity"',
      },
    ];
    expect(refusal(() => publish(...wrong))).toEqual({ code: "SNAPSHOT_INVALID", faults });
    const snapshot = { ...publish(), content: wrong };
    expect(refusal(() => parseSnapshot(snapshot))).toEqual({ code: "SNAPSHOT_INVALID", faults });
  });
});

describe("contentOf", () => {
  const snapshot = publish(quote("It changed how we work."), theory());

  it("gives content by id and form", () => {
    expect(contentOf(snapshot, "a.quote", "quote").text).toBe("It changed how we work.");
    expect(contentOf(snapshot, "a.theory", "theoryOfChange").outcomes[0]?.id).toBe("outcome");
  });

  it("says what there is where it is not, or is of another form", () => {
    const other = () => contentOf(snapshot, "a.theory", "quote");
    expect(refusal(other)).toEqual({
      code: "CONTENT_NOT_FOUND",
      faults: [
        {
          path: "content",
          expected: 'a quote "a.theory"',
          received: "a theoryOfChange of this id",
        },
      ],
    });
    expect(other).toThrow("Ask for one of its quote ids: a.quote.");
    const none = () => contentOf(snapshot, "nowhere", "story");
    expect(none).toThrow('expected a story "nowhere"; received none at content. It has no story.');
  });
});

describe("a directory of schools in a snapshot", () => {
  it("travels as it is beside a result that hides nothing that it tells", () => {
    const listed = directory({ lists: [], entries: [{ name: "Park School" }] });
    expect(publish(listed).content).toEqual([listed]);
  });

  it("tells no hidden number in a name, a place or a note", () => {
    const { code, faults } = refusal(() =>
      publish(
        directory({
          title: "Twelve schools",
          lists: [],
          entries: [
            {
              name: "School 12",
              otherNames: ["Two"],
              trust: "The 86% Trust",
              localAuthority: "Park",
            },
          ],
          notes: ["Of 14 schools."],
        }),
      ),
    );
    expect(code).toBe("TEXT_TELLS_HIDDEN_VALUE");
    expect(faults.map(({ path }) => path)).toEqual([
      "content[0].title",
      "content[0].entries[0].name",
      "content[0].entries[0].otherNames[0]",
      "content[0].entries[0].trust",
    ]);
  });

  it("tells no hidden number by how many it lists, in all or of a list", () => {
    // 12 of 14 are hidden: so are the 2 others. The directory has two entries, and twelve of a list.
    expect(refusal(() => publish(directory())).faults).toEqual([
      {
        path: "content[0].entries",
        expected: "a text that tells no hidden count or rate",
        received: '"2"',
      },
    ]);
    const many = Array.from({ length: 20 }, (_, index) => ({
      name: `${"A".repeat(index + 1)} School`,
      ...(index < 12 && { listedIn: ["course"] }),
    }));
    expect(
      refusal(() => publish(directory({ entries: many }))).faults.map(({ path }) => path),
    ).toEqual(["content[0].lists[0]"]);
    expect(publish(directory({ results: [] })).content).toHaveLength(1);
  });

  it("is refused where it contradicts itself, with every fault", () => {
    const wrong = directory({
      lists: [
        { id: "course", label: "One" },
        { id: "course", label: "Two" },
        { id: "empty", label: "Three" },
      ],
      entries: [
        { name: "Park School", urn: "100001", listedIn: ["course"] },
        { name: "Hill School", urn: "100001", listedIn: ["nowhere"] },
        { name: "St Mary's School", localAuthority: "Leeds" },
        { name: "Saint Mary’s School", localAuthority: "Leeds" },
        { name: "St Mary's School", localAuthority: "York" },
      ],
    });
    expect(refusal(() => publish(wrong))).toEqual({
      code: "SNAPSHOT_INVALID",
      faults: [
        {
          path: "content[0].lists[1].id",
          expected: "an id that is there once",
          received: '"course" again',
        },
        {
          path: "content[0].lists[2]",
          expected: "a list that an entry is on",
          received: '"empty", without',
        },
        {
          path: "content[0].entries[1].listedIn[0]",
          expected: "the id of one of the directory's lists",
          received: '"nowhere"',
        },
        {
          path: "content[0].entries[1].urn",
          expected: "a URN that is there once",
          received: '"100001" again',
        },
        {
          path: "content[0].entries[3]",
          expected: "an entry that a URN, a trust, a local authority or a region tells from others",
          received: '"Saint Mary’s School" again',
        },
      ],
    });
  });

  it("of 25,000 schools travels beside a result with hidden values", () => {
    const entries = Array.from({ length: 25_000 }, (_, index) => ({
      name: `Park ${String.fromCharCode(97 + (index % 26))} School`,
      urn: String(100_000 + index),
    }));
    expect(publish(directory({ lists: [], entries })).content).toHaveLength(1);
  });
});
