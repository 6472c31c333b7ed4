import {
  type Count,
  formatAbsence,
  formatCount,
  type PublishedResult,
  type ReportedArea,
} from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import type { MeasuredValue } from "../../marks/areaFindings";
import { type AreaRoles, areaRoles } from "../../marks/areaRoles";
import type { TimeMark } from "../../marks/TimePlotModel";
import {
  type ExclusionMeasure,
  type ExclusionsBody,
  exclusionMeasures,
  measuredIn,
} from "./exclusionMeasures";
import { exclusionTrendMessages } from "./exclusionTrendMessages";

export interface ExclusionValue extends MeasuredValue {
  measure: ExclusionMeasure;
  /** None of a mean. */
  count?: Count;
  headcount?: Count;
  status: "final" | "provisional";
}

/** What stands for the mean of all schools: not one of the areas, whose ids have no space at their start. */
const meanArea = " mean";

/** Everything that the figure says of a body, the areas with the parts they have in it. */
export interface ExclusionValues {
  measures: readonly ExclusionMeasure[];
  roles: AreaRoles;
  values: ExclusionValue[];
}

export function exclusionValues(
  { body }: PublishedResult<"exclusions">,
  language: Language,
): ExclusionValues {
  const measures = exclusionMeasures(body);
  const values = body.areas.flatMap((area) =>
    measures.flatMap((measure) =>
      body.periods.flatMap(({ id }) => valueIn(body, area, id, measure, language)),
    ),
  );
  if (body.is !== "meanOfSchoolRates") return { measures, roles: areaRoles(body.areas), values };
  const lead: ReportedArea = {
    id: meanArea,
    label: messagesIn(exclusionTrendMessages, language).schoolMean,
    level: "trust",
  };
  return {
    measures,
    roles: { lead, beside: [], rows: [...body.areas] },
    values: [...meansOf(body, lead, language), ...values],
  };
}

/** Rates are published per 100 with two decimals. */
export function per100InWords(value: number, { locale }: Language): string {
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  }).format(value);
}

function valueIn(
  body: ExclusionsBody,
  area: ReportedArea,
  period: string,
  measure: ExclusionMeasure,
  language: Language,
): ExclusionValue[] {
  const row = body.rows.find((each) => each.area === area.id && each.period === period);
  const measured = row && measuredIn(row, measure);
  if (!row || !measured) return [];
  const { count, rate } = measured;
  const { headcount, status } = row;
  const shared = { area, period, measure, count, headcount, status };
  const detail = countedInWords(count, measure, language);
  const rowId = `${area.id} ${period} ${measure}`;
  if (rate.is !== "perHundred") {
    const value = rate.is === "hidden" ? language.words.hidden : formatAbsence(rate.why, language);
    return [{ ...shared, rowId, mark: { is: rate.is }, value, detail }];
  }
  const { interval } = rate;
  const mark: TimeMark = {
    is: "drawn",
    value: rate.per100,
    ...(interval && { interval: { lower: interval.lower, upper: interval.upper } }),
    isProvisional: status === "provisional",
  };
  return [{ ...shared, rowId, mark, value: per100InWords(rate.per100, language), detail }];
}

function meansOf(
  { means, rows }: Extract<ExclusionsBody, { is: "meanOfSchoolRates" }>,
  area: ReportedArea,
  language: Language,
): ExclusionValue[] {
  return (["suspensions", "permanentExclusions", "pupilsSuspended"] as const).flatMap((measure) =>
    means.map((mean): ExclusionValue => {
      const rate = mean[measure];
      const ofPeriod = rows.filter(({ period }) => period === mean.period);
      const isProvisional = ofPeriod.some(({ status }) => status === "provisional");
      const shared = {
        area,
        period: mean.period,
        measure,
        status: isProvisional ? ("provisional" as const) : ("final" as const),
        rowId: `${mean.period} ${measure}`,
        detail: "",
      };
      if (rate.is === "mean") {
        const value = per100InWords(rate.per100, language);
        return { ...shared, mark: { is: "drawn", value: rate.per100, isProvisional }, value };
      }
      const value =
        rate.is === "hidden" ? language.words.hidden : formatAbsence(rate.why, language);
      return { ...shared, mark: { is: rate.is }, value };
    }),
  );
}

/** `355 suspensions`; nothing where the number is hidden or not there. */
function countedInWords(count: Count, measure: ExclusionMeasure, language: Language): string {
  if (count.is === "hidden" || count.is === "absent") return "";
  const isOne = count.is === "exact" && count.value === 1;
  return messagesIn(exclusionTrendMessages, language).counted[measure](
    formatCount(count, language),
    isOne,
  );
}
