import { formatCount, type PublishedResult, type ReportedArea } from "@the-difference/impact-sdk";
import type { FigureModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import type { AreaPanelsModel } from "../../marks/AreaPanelsModel";
import { areaRoles } from "../../marks/areaRoles";
import { panelsOfAreas } from "../../marks/panelsOfAreas";
import { inOrder } from "../../marks/timeAxis";
import { intervalInWords } from "../../words/intervalInWords";
import { periodNamed } from "../../words/periodInWords";
import { workingOf } from "../../words/workingOf";
import { absenceRatesMessages } from "./absenceRatesMessages";
import { absenceTable } from "./absenceTable";
import { type AbsenceValue, absenceValues, drawnMeasures } from "./absenceValues";
import { absenceHeadline, absenceSentence } from "./absenceWords";

export interface AbsenceRatesModel extends FigureModel {
  panels: AreaPanelsModel;
}

/** Shares of sessions and of enrolments over time: of the trust, of those it stands beside, of its schools. */
export function absenceRatesModel(
  result: PublishedResult<"absence">,
  language: Language,
): AbsenceRatesModel {
  const { body } = result;
  const say = messagesIn(absenceRatesMessages, language);
  const values = absenceValues(result, language);
  const roles = areaRoles(body.areas);
  const latest = inOrder(body.periods).at(-1)?.id;
  const named = ({ id, label }: ReportedArea) => ({
    id,
    label,
    detail: sizeOf(id, latest, body, language),
  });
  const percent = new Intl.NumberFormat(language.locale, {
    style: "percent",
    maximumFractionDigits: 2,
  });
  return {
    headline: absenceHeadline(result, roles, values, language),
    sentence: absenceSentence(result, roles, values, language),
    table: absenceTable(result, values, language),
    workings: workingsOf(roles.lead?.id, values, body, language),
    ...(values.every(({ mark }) => mark.is === "absent") && { empty: say.empty }),
    panels: panelsOfAreas({
      base: say.base,
      periods: body.periods,
      measures: drawnMeasures.map((id) => ({ id, label: say.measures[id] })),
      lead: roles.lead && named(roles.lead),
      beside: roles.beside.map(named),
      rows: roles.rows.map(named),
      valueAt: (area, period, measure) =>
        values.find(
          (each) => each.area.id === area && each.period === period && each.measure === measure,
        ) ?? { rowId: "", mark: { is: "absent" }, value: "", detail: "" },
      tickText: (value) => percent.format(value / 100),
      intervals: intervalInWords(
        values.map(({ rate }) => rate),
        language,
      ),
      language,
    }),
  };
}

/** How many enrolments the latest rates are of. */
function sizeOf(
  area: string,
  period: string | undefined,
  { rows }: PublishedResult<"absence">["body"],
  language: Language,
): string {
  const enrolments = rows.find((row) => row.area === area && row.period === period)?.enrolments;
  if (enrolments?.is !== "exact") return "";
  const say = messagesIn(absenceRatesMessages, language);
  return say.enrolments(formatCount(enrolments, language), enrolments.value === 1);
}

function workingsOf(
  lead: string | undefined,
  values: readonly AbsenceValue[],
  { periods }: PublishedResult<"absence">["body"],
  language: Language,
): string[] {
  const say = messagesIn(absenceRatesMessages, language);
  return values
    .filter(({ area }) => area.id === lead)
    .flatMap(({ measure, period, rate }) =>
      workingOf(
        say.working(say.measures[measure], periodNamed(period, periods, language)),
        rate,
        language,
      ),
    );
}
