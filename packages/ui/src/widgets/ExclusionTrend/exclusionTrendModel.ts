import { formatCount, type PublishedResult, type ReportedArea } from "@the-difference/impact-sdk";
import type { FigureModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import type { AreaPanelsModel } from "../../marks/AreaPanelsModel";
import { panelsOfAreas } from "../../marks/panelsOfAreas";
import { inOrder } from "../../marks/timeAxis";
import { exclusionMeasures, measuredIn } from "./exclusionMeasures";
import { exclusionTable } from "./exclusionTable";
import { exclusionTrendMessages } from "./exclusionTrendMessages";
import { exclusionHeadline, exclusionSentence } from "./exclusionTrendWords";
import { exclusionValues } from "./exclusionValues";
import { exclusionWorkings } from "./exclusionWorkings";

export interface ExclusionTrendModel extends FigureModel {
  panels: AreaPanelsModel;
}

/** Rates per 100 pupils over time: of the trust, of those it stands beside, and of its schools. */
export function exclusionTrendModel(
  result: PublishedResult<"exclusions">,
  language: Language,
): ExclusionTrendModel {
  const { body } = result;
  const say = messagesIn(exclusionTrendMessages, language);
  const { measures, roles, values } = exclusionValues(result, language);
  const latest = inOrder(body.periods).at(-1)?.id;
  const named = (area: ReportedArea) => ({
    id: area.id,
    label: area.label,
    detail: sizeOf(area, latest, result, language),
  });
  const isEmpty = values.every(({ mark }) => mark.is === "absent");
  return {
    headline: exclusionHeadline(result, { roles, values, measures }, language),
    sentence: exclusionSentence(result, { roles, values, measures }, language),
    table: exclusionTable(result, values, language),
    workings: exclusionWorkings(body, roles.lead, values, language),
    ...(isEmpty && { empty: say.empty }),
    panels: panelsOfAreas({
      base: say.base[body.denominator],
      periods: body.periods,
      measures: measures.map((id) => ({ id, label: say.measures[id] })),
      lead: roles.lead && named(roles.lead),
      beside: roles.beside.map(named),
      rows: roles.rows.map(named),
      valueAt: (area, period, measure) =>
        values.find(
          (each) => each.area.id === area && each.period === period && each.measure === measure,
        ) ?? { rowId: "", mark: { is: "absent" }, value: "", detail: "" },
      tickText: (value) => new Intl.NumberFormat(language.locale).format(value),
      intervals: intervalsInWords(result, language),
      language,
    }),
  };
}

/** How many pupils the latest rates are of. */
function sizeOf(
  { id }: ReportedArea,
  period: string | undefined,
  { body }: PublishedResult<"exclusions">,
  language: Language,
): string {
  const say = messagesIn(exclusionTrendMessages, language);
  const row = body.rows.find((each) => each.area === id && each.period === period);
  if (!row && body.is === "meanOfSchoolRates") {
    return say.schoolMeanDetail(new Intl.NumberFormat(language.locale).format(body.areas.length));
  }
  if (row?.headcount.is !== "exact") return "";
  return say.pupils(formatCount(row.headcount, language), row.headcount.value === 1);
}

/** What the bands stand for, with every method that made one. */
function intervalsInWords(
  { body }: PublishedResult<"exclusions">,
  language: Language,
): string | undefined {
  const intervals = body.rows.flatMap((row) =>
    exclusionMeasures(body).flatMap((measure) => {
      const rate = measuredIn(row, measure)?.rate;
      return rate?.is === "perHundred" && rate.interval ? [rate.interval] : [];
    }),
  );
  const [first] = intervals;
  if (!first) return undefined;
  const level = new Intl.NumberFormat(language.locale, { style: "percent" }).format(first.level);
  const methods = [...new Set(intervals.map(({ method }) => method))].join("; ");
  return messagesIn(exclusionTrendMessages, language).bands(level, methods);
}
