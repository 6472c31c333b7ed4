import { formatRate, type PublishedResult, type Rate } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import type { MeasuredValue } from "../../marks/areaFindings";
import type { TimeMark } from "../../marks/TimePlotModel";
import { countInWords } from "../../words/countInWords";
import { absenceRatesMessages } from "./absenceRatesMessages";

/** What is measured of absence: the first three are shares of sessions, the others of enrolments. */
export const absenceMeasures = [
  "overall",
  "authorised",
  "unauthorised",
  "persistent",
  "severe",
] as const;
export type AbsenceMeasure = (typeof absenceMeasures)[number];

/** Those that are drawn; the table has the others too. */
export const drawnMeasures = ["overall", "persistent", "severe"] as const;
export type DrawnMeasure = (typeof drawnMeasures)[number];

export interface AbsenceValue extends MeasuredValue {
  measure: AbsenceMeasure;
  rate: Rate;
  status: "final" | "provisional";
}

/** Every measure of every area and period. */
export function absenceValues(
  { body }: PublishedResult<"absence">,
  language: Language,
): AbsenceValue[] {
  return body.areas.flatMap((area) =>
    absenceMeasures.flatMap((measure) =>
      body.periods.flatMap(({ id: period }) =>
        body.rows
          .filter((row) => row.area === area.id && row.period === period)
          .map((row): AbsenceValue => {
            const { [measure]: rate, status } = row;
            return {
              area,
              period,
              measure,
              rate,
              status,
              rowId: `${area.id} ${period} ${measure}`,
              mark: markOf(rate, status === "provisional"),
              value: formatRate(rate, language),
              detail: countedInWords(rate, measure, language),
            };
          }),
      ),
    ),
  );
}

/** Per cent, so that a scale has round numbers. */
function markOf(rate: Rate, isProvisional: boolean): TimeMark {
  if (rate.is === "hidden" || rate.is === "absent") return { is: rate.is };
  const { interval, bound } = rate.is === "counted" ? rate : {};
  return {
    is: "drawn",
    value: 100 * rate.share,
    ...(interval && { interval: { lower: 100 * interval.lower, upper: 100 * interval.upper } }),
    isProvisional,
    ...(bound && { isBounded: true }),
  };
}

function countedInWords(rate: Rate, measure: AbsenceMeasure, language: Language): string {
  if (rate.is !== "counted") return "";
  const say = messagesIn(absenceRatesMessages, language);
  return say.counted[measure](countInWords(rate, language));
}
