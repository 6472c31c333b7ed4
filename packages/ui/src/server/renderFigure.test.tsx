import { exactly, funnelResult, type PublishedResult, resultOf } from "@the-difference/impact-sdk";
import {
  exampleResults,
  illustrativeTrust,
  impactReport2021To22,
} from "@the-difference/sample-data";
import { describe, expect, test } from "vitest";
import type { FigureModel } from "../figure/FigureModel";
import { english } from "../language/english";
import { publishExample } from "../stories/publishExample";
import { exampleContext } from "../testing/exampleContext";
import { absenceRatesModel } from "../widgets/AbsenceRates/absenceRatesModel";
import { audienceSummaryModel } from "../widgets/AudienceSummary/audienceSummaryModel";
import { beforeAfterModel } from "../widgets/BeforeAfter/beforeAfterModel";
import { cohortFunnelModel } from "../widgets/CohortFunnel/cohortFunnelModel";
import { diversityModel } from "../widgets/DiversityBreakdown/diversityModel";
import { exclusionTrendModel } from "../widgets/ExclusionTrend/exclusionTrendModel";
import { outcomeGapModel } from "../widgets/OutcomeGap/outcomeGapModel";
import { progressionModel } from "../widgets/ProgressionChart/progressionModel";
import { reachSummaryModel } from "../widgets/ReachSummary/reachSummaryModel";
import { readingGainModel } from "../widgets/ReadingGain/readingGainModel";
import { retentionModel } from "../widgets/RetentionChart/retentionModel";
import { statTileModel } from "../widgets/StatTile/statTileModel";
import { surveyResultsModel } from "../widgets/SurveyResults/surveyResultsModel";
import { targetSeriesModel } from "../widgets/TargetTracker/targetSeriesModel";
import { targetTrackerModel } from "../widgets/TargetTracker/targetTrackerModel";
import { timeToProgressionModel } from "../widgets/TimeToProgression/timeToProgressionModel";
import { trainingDoseModel } from "../widgets/TrainingDose/trainingDoseModel";
import { renderFigure } from "./renderFigure";

const results = [
  impactReport2021To22(),
  illustrativeTrust(),
  ...Object.values(exampleResults()),
].flatMap((snapshot) => snapshot.results);

function modelOf(result: PublishedResult): FigureModel {
  switch (result.kind) {
    case "funnel":
      return cohortFunnelModel(result, english);
    case "breakdown":
      return diversityModel(result, english);
    case "progression":
      return progressionModel(result, english);
    case "survey":
      return surveyResultsModel(result, english);
    case "target":
      return targetTrackerModel(result, english);
    case "retention":
      return retentionModel(result, english);
    case "dose":
      return trainingDoseModel(result, english);
    case "targetSeries":
      return targetSeriesModel(result, english);
    case "quantity":
      return statTileModel(result, english);
    case "absence":
      return absenceRatesModel(result, english);
    case "exclusions":
      return exclusionTrendModel(result, english);
    case "change":
      return beforeAfterModel(result, english);
    case "comparison":
      return outcomeGapModel(result, english);
    case "gain":
      return readingGainModel(result, english);
    case "timeToEvent":
      return timeToProgressionModel(result, english);
    case "reach":
      return reachSummaryModel(result, english);
    case "audiences":
      return audienceSummaryModel(result, english);
  }
}

/** Tags as they stand in the markup: what is text or an attribute's value has no `<` in it. */
const tagsOf = (html: string) => html.match(/<[^>]*>/g) ?? [];
const withoutValues = (tag: string) => tag.replaceAll(/"[^"]*"/g, '""');

/** The texts between tags, in order, as a browser would read them. */
function textsBetweenTags(html: string): string[] {
  const entities: Record<string, string> = { lt: "<", gt: ">", quot: '"', "#x27": "'", amp: "&" };
  return html
    .split(/<[^>]*>/)
    .filter((text) => text !== "")
    .map((text) => text.replace(/&(lt|gt|quot|#x27|amp);/g, (_, name) => entities[name] ?? ""));
}

/** The cells of each row of the table's head and body. */
function rowsOf(html: string): string[][] {
  const table = /<table[\s\S]*<\/table>/.exec(html)?.[0] ?? "";
  return (table.match(/<tr>[\s\S]*?<\/tr>/g) ?? []).map((row) =>
    (row.match(/<t[hd][ >][\s\S]*?<\/t[hd]>/g) ?? []).map((cell) =>
      textsBetweenTags(cell).join(""),
    ),
  );
}

describe.each(results.map((result) => [result.id, result] as const))("%s", (_, result) => {
  const html = renderFigure(result);
  const model = modelOf(result);
  const texts = textsBetweenTags(html);

  test("is one figure, named by its headline", () => {
    expect(html).toMatch(/^<figure [^>]*>[\s\S]*<\/figure>$/);
    expect(html.match(/<figure/g)).toHaveLength(1);
    const [, id, headline] = /<h3 id="([^"]+)"[^>]*>([^<]*)<\/h3>/.exec(html) ?? [];
    expect(textsBetweenTags(headline ?? "")).toEqual([model.headline]);
    expect(tagsOf(html)[0]).toContain(`aria-labelledby="${id}"`);
  });

  test("says its sentence, subtitle, caveats and sources", () => {
    expect(texts).toContain(model.sentence);
    expect(texts).toContain(result.subtitle);
    for (const { text } of result.caveats) expect(texts).toContain(text);
    for (const { citation } of result.sources) expect(texts).toContain(citation);
    const source = /<p class="di-source">([\s\S]*?)<\/p>/.exec(html)?.[1] ?? "";
    for (const { shortName } of result.sources) {
      expect(textsBetweenTags(source).join("")).toContain(shortName);
    }
  });

  test("has every row of its model as a row of its table", () => {
    expect(rowsOf(html)).toEqual([
      model.table.columns.map(({ label }) => label),
      ...model.table.rows.map(({ cells }) => cells),
    ]);
    expect(html.match(/<th scope="row"/g)).toHaveLength(model.table.rows.length);
  });

  test("says on its face that it is illustrative or provisional where it is", () => {
    const badges = /<p class="di-badges">([\s\S]*?)<\/p>/.exec(html)?.[1] ?? "";
    expect(/illustrative/i.test(badges)).toBe(result.illustrative === true);
    expect(/provisional/i.test(badges)).toBe(result.status === "provisional");
  });

  test("has no inline style, no script and no handler, so that any content policy lets it stand", () => {
    for (const tag of tagsOf(html)) {
      expect(tag).not.toMatch(/^<(style|script|iframe|object|embed|link|meta|base)\b/i);
      expect(withoutValues(tag)).not.toMatch(/\s(style|srcdoc|on[a-z]+)=/i);
      expect(tag).not.toMatch(/\s(href|src)="(javascript|data):/i);
    }
  });

  test("gives no id twice, and refers to none that is not there", () => {
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, referred = ""] of html.matchAll(/\saria-(?:labelledby|describedby)="([^"]+)"/g)) {
      expect(ids).toContain(referred);
    }
  });
});

test("texts that look like markup are text", () => {
  const hostile = `<img src=x onerror="alert('&amp;')"></p><script>`;
  const nobody = exactly(0);
  const result = funnelResult(
    {
      unit: hostile,
      stages: [
        { id: "first", label: hostile },
        { id: "last", label: "Last" },
      ],
      cohorts: [
        {
          id: "one",
          label: hostile,
          reached: [
            { stage: "first", count: exactly(80), note: hostile },
            { stage: "last", count: exactly(40) },
          ],
          exits: [
            {
              withdrawn: exactly(40),
              notSelected: nobody,
              deferred: nobody,
              pending: nobody,
              unknown: nobody,
            },
          ],
        },
      ],
    },
    exampleContext("register", {
      title: hostile,
      subtitle: hostile,
      caveats: [{ text: hostile }],
      sources: [{ id: "records", citation: hostile, shortName: hostile }],
    }),
  );
  const html = renderFigure(publishExample(result));
  const tags = tagsOf(html).map(withoutValues);
  expect(tags.filter((tag) => /^<\/?(img|script)|\sonerror=/i.test(tag))).toEqual([]);
  expect(textsBetweenTags(html)).toContain(hostile);
});

test("the headline's level and the numbers' locale are the host's to choose", () => {
  const result = resultOf(impactReport2021To22(), "ilc.2021-22.students", "quantity");
  expect(renderFigure(result)).toMatch(/<h3[\s\S]*60,000/);
  expect(renderFigure(result, { headingLevel: 2, locale: "de-DE" })).toMatch(/<h2[\s\S]*60\.000/);
});

test("a result that cannot be read is a figure that says so, not a fault of the host's page", () => {
  const whole = resultOf(
    exampleResults().largeProgression,
    "example.large-progression",
    "progression",
  );
  const broken = [
    { ...whole, body: { ...whole.body, cohorts: undefined } },
    { ...whole, caveats: undefined },
    { ...whole, sources: undefined },
  ];
  for (const result of broken) {
    const html = renderFigure(result as unknown as PublishedResult<"progression">);
    expect(html).toContain("This figure could not be shown");
    expect(html).toContain('role="alert"');
  }
});
