import { describe, expect, it } from "vitest";
import { publishedBasis, testContext } from "../../testing/testContext";
import type { ContentItem } from "../content/contentItem";
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
