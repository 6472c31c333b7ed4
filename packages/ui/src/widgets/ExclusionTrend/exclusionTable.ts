import { formatCount, type PublishedResult } from "@the-difference/impact-sdk";
import type { TableColumn, TableModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { midSentence } from "../../words/midSentence";
import { periodNamed } from "../../words/periodInWords";
import { exclusionTrendMessages } from "./exclusionTrendMessages";
import { type ExclusionValue, per100InWords } from "./exclusionValues";

/** A row a measure, area and period: number, rate with its interval, pupils, and whether it may change. */
export function exclusionTable(
  { title, body }: PublishedResult<"exclusions">,
  values: readonly ExclusionValue[],
  language: Language,
): TableModel {
  const say = messagesIn(exclusionTrendMessages, language);
  const hasProvisional = values.some(({ status }) => status === "provisional");
  const status: TableColumn[] = hasProvisional ? [{ label: say.statusColumn }] : [];
  return {
    caption: say.caption(title),
    columns: [
      { label: say.areaColumn },
      { label: say.numberColumn, numeric: true },
      { label: say.rateColumn, numeric: true },
      { label: say.intervalColumn, numeric: true },
      { label: say.pupilsColumn, numeric: true },
      ...status,
    ],
    rows: values.map((each) => {
      const { interval } = each.mark.is === "drawn" ? each.mark : {};
      return {
        id: each.rowId,
        cells: [
          say.rowName(
            each.area.label,
            midSentence(say.measures[each.measure]),
            periodNamed(each.period, body.periods, language),
          ),
          each.count ? formatCount(each.count, language) : "",
          each.value,
          interval
            ? language.words.range(
                per100InWords(interval.lower, language),
                per100InWords(interval.upper, language),
              )
            : "",
          each.headcount ? formatCount(each.headcount, language) : "",
          ...(hasProvisional ? [say[each.status]] : []),
        ],
      };
    }),
  };
}
