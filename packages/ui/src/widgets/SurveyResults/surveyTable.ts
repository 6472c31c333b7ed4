import {
  type Count,
  formatCount,
  formatInterval,
  formatPoints,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { TableModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { countInWords } from "../../words/countInWords";
import { percentRange } from "../../words/percentRange";
import { shareInWords } from "../../words/shareInWords";
import type { SurveyItem } from "./LikertPlot";
import { surveyMessages } from "./surveyMessages";

interface Column {
  label: string;
  cell: (item: SurveyItem) => string;
}

/** Every item as a row: share, interval, how far it could go, the points of its scale, who gave no answer. */
export function surveyTable(
  { title }: PublishedResult<"survey">,
  items: readonly SurveyItem[],
  language: Language,
): TableModel {
  const say = messagesIn(surveyMessages, language);
  const columns: Column[] = [
    { label: say.answersColumn, cell: ({ share }) => countInWords(share, language) },
    { label: say.shareColumn, cell: ({ share }) => shareInWords(share, language) },
    {
      label: say.intervalColumn,
      cell: ({ share }) =>
        share.is === "counted" && share.interval ? formatInterval(share.interval, language) : "",
    },
    {
      label: say.everyoneColumn,
      cell: ({ nonResponse }) =>
        nonResponse.is === "bounds" ? percentRange(nonResponse, language) : "",
    },
    ...pointColumns(items, language),
    ...missingColumns(items, language),
  ];
  return {
    caption: title,
    columns: [
      { label: say.statementColumn },
      ...columns.map(({ label }) => ({ label, numeric: true as const })),
    ],
    rows: items.map((item) => ({
      id: item.id,
      cells: [item.statement, ...columns.map(({ cell }) => cell(item))],
    })),
  };
}

/** A column a point, found by its label, so that items on one scale share theirs; then the net agreement. */
function pointColumns(items: readonly SurveyItem[], language: Language): Column[] {
  const labels = new Set(
    items.flatMap(({ distribution }) => distribution.map(({ label }) => label)),
  );
  const points = [...labels].map((label) => ({
    label,
    cell: ({ distribution }: SurveyItem) =>
      formatted(distribution.find((point) => point.label === label)?.count, language),
  }));
  const hasNet = items.some(({ netAgreement: { is } }) => is === "net" || is === "hidden");
  const net = {
    label: messagesIn(surveyMessages, language).netColumn,
    cell: ({ netAgreement }: SurveyItem) => {
      if (netAgreement.is === "net") return formatPoints(netAgreement.netPp, language);
      return netAgreement.is === "hidden" ? language.words.hidden : "";
    },
  };
  return hasNet ? [...points, net] : points;
}

/** Who is outside the base, where anybody is. */
function missingColumns(items: readonly SurveyItem[], language: Language): Column[] {
  const say = messagesIn(surveyMessages, language);
  const labels = {
    noAnswer: say.noAnswerColumn,
    dontKnow: say.dontKnowColumn,
    notApplicable: say.notApplicableColumn,
  };
  return (["noAnswer", "dontKnow", "notApplicable"] as const)
    .filter((why) => items.some(({ missing }) => isTold(missing[why])))
    .map((why) => ({
      label: labels[why],
      cell: ({ missing }) => formatted(missing[why], language),
    }));
}

function isTold(count: Count): boolean {
  return count.is !== "absent" && !(count.is === "exact" && count.value === 0);
}

function formatted(count: Count | undefined, language: Language): string {
  return count ? formatCount(count, language) : "";
}
