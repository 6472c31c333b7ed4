import {
  type Count,
  formatCount,
  formatInterval,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { TableModel, TableRow } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { estimateInWords } from "./estimateInWords";
import { timeToProgressionMessages } from "./timeToProgressionMessages";
import { medianRangeInWords, monthInWords } from "./timeToProgressionWords";

type Body = PublishedResult<"timeToEvent">["body"];

/** Every interval as a row; then who waits beyond the last, who is not in the curve, and the median. */
export function timeToProgressionTable(
  { title, body }: PublishedResult<"timeToEvent">,
  language: Language,
): TableModel {
  const say = messagesIn(timeToProgressionMessages, language);
  const last = body.intervals.at(-1);
  const counted = (id: string, label: string, count: Count): TableRow => ({
    id,
    cells: [label, formatCount(count, language), "", "", "", ""],
  });
  return {
    caption: title,
    columns: [
      { label: say.monthsColumn },
      ...[
        say.atRiskColumn,
        say.eventsColumn,
        say.censoredColumn,
        say.reachedColumn,
        say.intervalColumn,
      ].map((label) => ({ label, numeric: true as const })),
    ],
    rows: [
      ...body.intervals.map((interval) => intervalRow(interval, language)),
      ...(last
        ? [
            counted(
              "stillWaiting",
              say.stillWaitingRow(monthInWords(last.byMonth, language)),
              body.stillWaiting,
            ),
          ]
        : []),
      counted("startUnknown", say.startUnknownRow, body.startUnknown),
      counted("notFollowed", say.notFollowedRow, body.notFollowed),
      counted("people", say.peopleRow(body.unit), body.people),
      { id: "median", cells: [say.medianRow, "", "", "", ...medianCells(body, language)] },
    ],
  };
}

/** An interval's row, by which its mark finds it. */
export function intervalRowId({ byMonth }: Body["intervals"][number]): string {
  return `month-${byMonth}`;
}

function intervalRow(interval: Body["intervals"][number], language: Language): TableRow {
  const { afterMonth, byMonth, atRisk, events, censored } = interval;
  return {
    id: intervalRowId(interval),
    cells: [
      monthsInWords({ afterMonth, byMonth }, language),
      ...[atRisk, events, censored].map((count) => formatCount(count, language)),
      ...reachedCells(interval, language),
    ],
  };
}

function reachedCells({ reached }: Body["intervals"][number], language: Language): string[] {
  switch (reached.is) {
    case "estimated":
      return [
        estimateInWords(reached.share, language),
        reached.interval ? formatInterval(reached.interval, language) : "",
      ];
    case "tooFew":
      return [messagesIn(timeToProgressionMessages, language).tooFewCell, ""];
    case "hidden":
      return [language.words.hidden, ""];
  }
}

function medianCells({ median }: Body, language: Language): string[] {
  const say = messagesIn(timeToProgressionMessages, language);
  switch (median.is) {
    case "within":
      return [say.monthsOf(monthsInWords(median, language)), medianRangeInWords(median, language)];
    case "notReached": {
      const month = monthInWords(median.byMonth, language);
      return [say.notReached(month), medianRangeInWords(median, language)];
    }
    case "tooFew":
      return [say.tooFewCell, ""];
    case "hidden":
      return [language.words.hidden, ""];
  }
}

/** `18 to 24`. */
export function monthsInWords(
  { afterMonth, byMonth }: { afterMonth: number; byMonth: number },
  language: Language,
): string {
  return language.words.range(monthInWords(afterMonth, language), monthInWords(byMonth, language));
}
