import { expect, test } from "vitest";
import * as index from "./index";
import * as welsh from "./languages/welsh";
import * as query from "./query";
import * as server from "./server";
import * as theme from "./theme";
import * as tokens from "./theme/tokens";

test("the main entry exports the widgets and the table that joins them to kinds of results, and their language", () => {
  expect(Object.keys(index).sort()).toEqual([
    "AbsenceRates",
    "AudienceSummary",
    "BeforeAfter",
    "CohortFunnel",
    "CohortTimeline",
    "DiversityBreakdown",
    "ExclusionTrend",
    "FigurePlaceholder",
    "ImpactLanguage",
    "ImpactReport",
    "OutcomeGap",
    "PartnerDirectory",
    "ProgressionChart",
    "ReachSummary",
    "ReadingGain",
    "RetentionChart",
    "StatTile",
    "StoryCard",
    "SurveyResults",
    "TargetTracker",
    "TheoryOfChange",
    "TimeToProgression",
    "TrainingDose",
    "english",
    "widgetOfKind",
  ]);
});

test("the query entry exports the provider, the hooks, the options, the fetching and its errors", () => {
  expect(Object.keys(query).sort()).toEqual([
    "ImpactProvider",
    "ImpactWidget",
    "SnapshotFetchError",
    "failureInWords",
    "fetchJson",
    "fetchSnapshot",
    "snapshotQueryOptions",
    "useResult",
    "useSnapshot",
  ]);
});

test("the Welsh entry exports the language", () => {
  expect(Object.keys(welsh)).toEqual(["welsh"]);
});

test("the server entry exports what makes static figures, their pages and how they are embedded", () => {
  expect(Object.keys(server).sort()).toEqual([
    "findingOf",
    "oEmbedOf",
    "publishedFolder",
    "renderFigure",
    "renderFigurePage",
  ]);
});

test("the tokens entry exports the tables of tokens", () => {
  expect(Object.keys(tokens).sort()).toEqual(["colourTokens", "tokens", "valueTokens"]);
});

test("the theme entry exports a trust's theme and what contrast is judged by", () => {
  expect(Object.keys(theme).sort()).toEqual([
    "brandTheme",
    "contrastOfPair",
    "contrastPairs",
    "contrastRatio",
    "nearestPassing",
    "neededContrast",
    "standardPalettes",
  ]);
});
