import { formatInterval, type PublishedResult } from "@the-difference/impact-sdk";
import type { TableColumn, TableModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { countInWords } from "../../words/countInWords";
import { midSentence } from "../../words/midSentence";
import { periodNamed } from "../../words/periodInWords";
import { absenceRatesMessages } from "./absenceRatesMessages";
import type { AbsenceValue } from "./absenceValues";

/** A row a measure, area and period: number, share with its interval, and whether it may change. */
export function absenceTable(
  { title, body: { periods } }: PublishedResult<"absence">,
  values: readonly AbsenceValue[],
  language: Language,
): TableModel {
  const say = messagesIn(absenceRatesMessages, language);
  const hasProvisional = values.some(({ status }) => status === "provisional");
  const status: TableColumn[] = hasProvisional ? [{ label: say.statusColumn }] : [];
  return {
    caption: say.caption(title),
    columns: [
      { label: say.areaColumn },
      { label: say.numberColumn, numeric: true },
      { label: say.rateColumn, numeric: true },
      { label: say.intervalColumn, numeric: true },
      ...status,
    ],
    rows: values.map(({ rowId, area, measure, period, rate, value, status: state }) => ({
      id: rowId,
      cells: [
        say.rowName(
          area.label,
          midSentence(say.measures[measure]),
          periodNamed(period, periods, language),
        ),
        countInWords(rate, language),
        value,
        rate.is === "counted" && rate.interval ? formatInterval(rate.interval, language) : "",
        ...(hasProvisional ? [say[state]] : []),
      ],
    })),
  };
}
