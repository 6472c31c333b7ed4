import {
  formatAbsence,
  formatCount,
  formatRatio,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { TableModel, TableRow } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { beforeAfterMessages } from "./beforeAfterMessages";
import { datesInWords, weeksInWords } from "./changeSides";
import { changeInWords, levelInWords, rangeInWords } from "./changeWords";

type Result = PublishedResult<"change">;
type Window = Result["body"]["before"];

/** Both windows with what their counts are of, the change, and the rates' ratio where there is one. */
export function changeTable({ title, body }: Result, language: Language): TableModel {
  const say = messagesIn(beforeAfterMessages, language);
  const { before, after, rateRatio } = body;
  const level = rateRatio.is === "rateRatio" ? rateRatio.level : 0.95;
  return {
    caption: title,
    columns: [
      { label: say.windowColumn },
      { label: say.countColumn, numeric: true },
      { label: say.intervalColumn(levelInWords(level, language)), numeric: true },
      { label: say.datesColumn },
      { label: say.weeksColumn, numeric: true },
      { label: say.rollColumn, numeric: true },
    ],
    rows: [
      windowRow("before", before, language),
      windowRow("after", after, language),
      { id: "change", cells: [say.changeRow, changeInWords(body, language), "", "", "", ""] },
      ...ratioRows(body, language),
    ],
  };
}

function windowRow(id: string, window: Window, language: Language): TableRow {
  const { label, count, exposure } = window;
  return {
    id,
    cells: [
      label,
      formatCount(count, language),
      "",
      datesInWords(window, language),
      exposure ? weeksInWords(exposure.weeks, language) : formatAbsence("notStated", language),
      exposure ? formatCount(exposure.roll, language) : formatAbsence("notStated", language),
    ],
  };
}

function ratioRows({ rateRatio }: Result["body"], language: Language): TableRow[] {
  if (rateRatio.is !== "rateRatio") return [];
  const say = messagesIn(beforeAfterMessages, language);
  const { ratio, per } = rateRatio;
  const value =
    ratio.is === "value" ? formatRatio(ratio.value, language) : formatAbsence(ratio.why, language);
  const label = say.ratioRow(say.ratePer[per]);
  return [{ id: "ratio", cells: [label, value, rangeInWords(rateRatio, language), "", "", ""] }];
}
