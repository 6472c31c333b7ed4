import type { PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { besideOf, changeOf, extremesOf, isShown, latestShown } from "../../marks/areaFindings";
import { capitalised } from "../../words/capitalised";
import { extremesInWords } from "../../words/extremesInWords";
import { listInWords } from "../../words/listInWords";
import { midSentence } from "../../words/midSentence";
import { numberInWords } from "../../words/numberInWords";
import { periodNamed } from "../../words/periodInWords";
import { exclusionTrendMessages } from "./exclusionTrendMessages";
import type { ExclusionValues } from "./exclusionValues";

type Result = PublishedResult<"exclusions">;

/** The lead's latest rate of the first measure that has one, and how it stands to the first it is joined to. */
export function exclusionHeadline(
  { title, body: { periods } }: Result,
  { measures, roles: { lead }, values }: ExclusionValues,
  language: Language,
): string {
  const say = messagesIn(exclusionTrendMessages, language);
  const named = (id: string) => periodNamed(id, periods, language);
  if (!values.some(isShown)) {
    return values.some(({ mark }) => mark.is === "hidden") ? say.allHidden(title) : title;
  }
  if (!lead) {
    const extremes = extremesOf(values, measures, periods);
    if (!extremes) return title;
    const { lowest, highest } = extremes;
    const [measure, period] = [say.measures[lowest.measure], named(lowest.period)];
    return lowest === highest
      ? say.oneArea(measure, lowest.value, period)
      : say.rangeOfAreas(measure, lowest.value, highest.value, period);
  }
  const own = values.filter(({ area }) => area.id === lead.id);
  const latest = latestShown(own, measures, periods);
  if (!latest) return title;
  const said = say.latest(
    lead.label,
    say.rateOf[latest.measure](latest.value),
    named(latest.period),
  );
  if (periods.find(({ id }) => id === latest.period)?.seriesBreak) return say.inClosures(said);
  const change = changeOf(latest, own, periods);
  if (!change) return said;
  const saying = { above: say.up, below: say.down, alike: say.unclear }[change.standing];
  return saying(said, change.before.value, named(change.before.period));
}

/** The lead's numbers of the latest period, how it stands to the widest area beside it, and what is hidden. */
export function exclusionSentence(
  { title, body: { is, periods } }: Result,
  { measures, roles: { lead, beside }, values }: ExclusionValues,
  language: Language,
): string {
  const say = messagesIn(exclusionTrendMessages, language);
  const own = values.filter(({ area }) => area.id === lead?.id);
  const hiddenCount = values.filter(({ mark }) => mark.is === "hidden").length;
  const sentences = [
    ...countsInWords(own, measures, periods, language),
    ...(lead ? [] : extremesInWords(values, measures, periods, say, language)),
    ...(is === "meanOfSchoolRates" ? [say.meanIsNoTotal] : []),
    ...(is === "local" ? [say.localOnly] : []),
    ...besideInWords(
      own.filter(({ measure }) => measure === measures[0]),
      beside,
      values,
      periods,
      language,
    ),
    ...(hiddenCount > 0
      ? [say.hiddenNumbers(capitalised(numberInWords(hiddenCount, language)), hiddenCount === 1)]
      : []),
  ];
  return sentences.length > 0 ? sentences.join(" ") : say.nothingShown(title);
}

type Values = ExclusionValues["values"];
type Periods = Result["body"]["periods"];

function countsInWords(
  own: Values,
  measures: ExclusionValues["measures"],
  periods: Periods,
  language: Language,
): string[] {
  const latest = latestShown(own, measures, periods);
  const counts = own.filter(({ period, detail }) => period === latest?.period && detail !== "");
  if (!latest || counts.length === 0) return [];
  return [
    messagesIn(exclusionTrendMessages, language).counts(
      periodNamed(latest.period, periods, language),
      latest.area.label,
      listInWords(
        counts.map(({ detail }) => detail),
        language,
      ),
    ),
  ];
}

function besideInWords(
  own: Values,
  beside: ExclusionValues["roles"]["beside"],
  values: Values,
  periods: Periods,
  language: Language,
): string[] {
  const say = messagesIn(exclusionTrendMessages, language);
  const pair = besideOf(own, beside, values, periods);
  if (!pair) return [];
  return [
    say[pair.standing](
      periodNamed(pair.own.period, periods, language),
      midSentence(say.measures[pair.own.measure]),
      pair.own.value,
      pair.other.area.label,
      pair.other.value,
    ),
  ];
}
