import type { PublishedResult, ReportedArea, ReportedPeriod } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { areaRank } from "../../marks/areaRoles";
import { inOrder, timeAxis } from "../../marks/timeAxis";
import { firstJoined, standingOf } from "../../marks/timeComparison";
import { capitalised } from "../../words/capitalised";
import { listInWords } from "../../words/listInWords";
import { midSentence } from "../../words/midSentence";
import { numberInWords } from "../../words/numberInWords";
import { periodInWords } from "../../words/periodInWords";
import type { ExclusionMeasure } from "./exclusionMeasures";
import { exclusionTrendMessages } from "./exclusionTrendMessages";
import type { ExclusionValue, ExclusionValues } from "./exclusionValues";

type Result = PublishedResult<"exclusions">;
type Drawn = ExclusionValue & { mark: { is: "drawn" } };

/** The lead's latest rate of the first measure that has one, and how it stands to the first it is joined to. */
export function exclusionHeadline(
  { title, body }: Result,
  { measures, roles: { lead }, values }: ExclusionValues,
  language: Language,
): string {
  const say = messagesIn(exclusionTrendMessages, language);
  const isHidden = values.some(({ mark }) => mark.is === "hidden");
  if (!values.some(isDrawn)) return isHidden ? say.allHidden(title) : title;
  const ordered = inOrder(body.periods);
  if (!lead) {
    const extremes = extremesOf(ordered, { measures, values }, language);
    if (!extremes) return title;
    const { measure, period, lowest, highest } = extremes;
    return lowest === highest
      ? say.oneArea(say.measures[measure], lowest.value, period)
      : say.rangeOfAreas(say.measures[measure], lowest.value, highest.value, period);
  }
  const own = values.filter(({ area }) => area.id === lead.id);
  const latest = latestOf(own, measures, ordered);
  if (!latest) return title;
  const period = nameOf(latest.period, ordered, language);
  const said = say.latest(lead.label, say.rateOf[latest.measure](latest.value), period);
  if (ordered.find(({ id }) => id === latest.period)?.seriesBreak) return say.inClosures(said);
  const points = own
    .filter(({ measure }) => measure === latest.measure)
    .map((each) => ({ ...each, slotId: each.period }));
  const first = firstJoined(points, latest.period, timeAxis(body.periods));
  const before = points.find(({ slotId }) => slotId === first?.slotId);
  if (first?.mark.is !== "drawn" || !before) return said;
  const change = { above: say.up, below: say.down, alike: say.unclear };
  return change[standingOf(latest.mark, first.mark)](
    said,
    before.value,
    nameOf(before.period, ordered, language),
  );
}

/** The lead's numbers of the latest period, how it stands to the first area beside it, and what is hidden. */
export function exclusionSentence(
  { title, body }: Result,
  { measures, roles: { lead, beside }, values }: ExclusionValues,
  language: Language,
): string {
  const say = messagesIn(exclusionTrendMessages, language);
  const ordered = inOrder(body.periods);
  const own = values.filter(({ area }) => area.id === lead?.id);
  const latest = latestOf(own, measures, ordered);
  const counts = own
    .filter(({ period, detail }) => period === latest?.period && detail !== "")
    .map(({ detail }) => detail);
  const hiddenCount = values.filter(({ mark }) => mark.is === "hidden").length;
  const sentences = [
    ...(latest && counts.length > 0
      ? [
          say.counts(
            nameOf(latest.period, ordered, language),
            latest.area.label,
            listInWords(counts, language),
          ),
        ]
      : []),
    ...(lead ? [] : extremesInWords(ordered, { measures, values }, language)),
    ...(body.is === "meanOfSchoolRates" ? [say.meanIsNoTotal] : []),
    ...(body.is === "local" ? [say.localOnly] : []),
    ...besideInWords(own, beside, values, ordered, language),
    ...(hiddenCount > 0
      ? [say.hiddenNumbers(capitalised(numberInWords(hiddenCount, language)), hiddenCount === 1)]
      : []),
  ];
  return sentences.length > 0 ? sentences.join(" ") : say.nothingShown(title);
}

function extremesInWords(
  ordered: readonly ReportedPeriod[],
  shown: Pick<ExclusionValues, "measures" | "values">,
  language: Language,
): string[] {
  const say = messagesIn(exclusionTrendMessages, language);
  const extremes = extremesOf(ordered, shown, language);
  if (!extremes) return [];
  const { period, lowest, highest } = extremes;
  const measure = midSentence(say.measures[extremes.measure]);
  if (lowest === highest) return [say.only(period, measure, lowest.value, lowest.area.label)];
  return [
    say.lowestAndHighest(
      period,
      measure,
      [lowest.value, lowest.area.label],
      [highest.value, highest.area.label],
    ),
  ];
}

/** Beside the widest area that has a figure of the first measure in one of the lead's periods, in the latest. */
function besideInWords(
  own: readonly ExclusionValue[],
  beside: readonly ReportedArea[],
  values: readonly ExclusionValue[],
  ordered: readonly ReportedPeriod[],
  language: Language,
): string[] {
  const say = messagesIn(exclusionTrendMessages, language);
  const ofFirst = own.filter(({ measure }) => measure === own[0]?.measure).filter(isDrawn);
  const byWidth = [...beside].sort((a, b) => areaRank(b) - areaRank(a));
  for (const other of byWidth) {
    for (const period of [...ordered].reverse()) {
      const one = ofFirst.find((each) => each.period === period.id);
      const match = values.find(
        (each) =>
          each.area.id === other.id && each.period === period.id && each.measure === one?.measure,
      );
      if (!one || !match || !isDrawn(match)) continue;
      return [
        say[standingOf(one.mark, match.mark)](
          periodInWords(period, language),
          midSentence(say.measures[one.measure]),
          one.value,
          other.label,
          match.value,
        ),
      ];
    }
  }
  return [];
}

interface Extremes {
  measure: ExclusionMeasure;
  period: string;
  lowest: Drawn;
  highest: Drawn;
}

/** The lowest and the highest rate that are shown in the latest period; one and the same where one is. */
function extremesOf(
  ordered: readonly ReportedPeriod[],
  { measures, values }: Pick<ExclusionValues, "measures" | "values">,
  language: Language,
): Extremes | undefined {
  const latest = latestOf(values, measures, ordered);
  if (!latest) return undefined;
  const { measure, period } = latest;
  const shown = values
    .filter((each) => each.measure === measure && each.period === period)
    .filter(isDrawn)
    .sort((a, b) => a.mark.value - b.mark.value);
  const [lowest = latest, highest = latest] = [shown[0], shown.at(-1)];
  return { measure, period: nameOf(period, ordered, language), lowest, highest };
}

/** The latest rate that is shown, of the first measure that has one in its period. */
function latestOf(
  values: readonly ExclusionValue[],
  measures: readonly ExclusionMeasure[],
  ordered: readonly ReportedPeriod[],
): Drawn | undefined {
  const drawn = values.filter(isDrawn);
  const latest = ordered.findLast(({ id }) => drawn.some(({ period }) => period === id));
  const ofPeriod = drawn.filter(({ period }) => period === latest?.id);
  return measures
    .map((measure) => ofPeriod.find((each) => each.measure === measure))
    .find((each) => each !== undefined);
}

function isDrawn(value: ExclusionValue): value is Drawn {
  return value.mark.is === "drawn";
}

function nameOf(id: string, periods: readonly ReportedPeriod[], language: Language): string {
  const period = periods.find((each) => each.id === id);
  return period ? periodInWords(period, language) : id;
}
