import type { PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { besideOf, changeOf, extremesOf, isShown, latestShown } from "../../marks/areaFindings";
import type { AreaRoles } from "../../marks/areaRoles";
import { capitalised } from "../../words/capitalised";
import { countInWords } from "../../words/countInWords";
import { extremesInWords } from "../../words/extremesInWords";
import { listInWords } from "../../words/listInWords";
import { numberInWords } from "../../words/numberInWords";
import { periodNamed } from "../../words/periodInWords";
import { absenceRatesMessages } from "./absenceRatesMessages";
import { type AbsenceValue, absenceMeasures, drawnMeasures } from "./absenceValues";

type Result = PublishedResult<"absence">;
type Periods = Result["body"]["periods"];

/** The lead's latest rate of the first measure that has one, and how it stands to the first it is joined to. */
export function absenceHeadline(
  { title, body: { periods } }: Result,
  { lead }: AreaRoles,
  values: readonly AbsenceValue[],
  language: Language,
): string {
  const say = messagesIn(absenceRatesMessages, language);
  const named = (id: string) => periodNamed(id, periods, language);
  if (!values.some(isShown)) {
    return values.some(({ mark }) => mark.is === "hidden") ? say.allHidden(title) : title;
  }
  if (!lead) {
    const extremes = extremesOf(values, absenceMeasures, periods);
    if (!extremes) return title;
    const { lowest, highest } = extremes;
    const [measure, period] = [say.measures[lowest.measure], named(lowest.period)];
    return lowest.value === highest.value
      ? say.oneArea(measure, lowest.value, period)
      : say.rangeOfAreas(measure, lowest.value, highest.value, period);
  }
  const own = values.filter(({ area }) => area.id === lead.id);
  const latest = latestShown(own, absenceMeasures, periods);
  if (!latest) return title;
  const rate = say.rateOf[latest.measure](latest.value);
  const said = say.latest(lead.label, rate, named(latest.period));
  if (periods.find(({ id }) => id === latest.period)?.seriesBreak) return say.inClosures(said);
  const change = changeOf(latest, own, periods);
  if (!change || latest.mark.isBounded || change.before.mark.isBounded) return said;
  const period = named(change.before.period);
  if (change.before.value === latest.value) return say.same(said, period);
  const saying = { above: say.up, below: say.down, alike: say.unclear }[change.standing];
  return saying(said, change.before.value, period);
}

/** The lead's rates of the latest period, how it stands to the widest area beside it, and what is hidden. */
export function absenceSentence(
  { title, body: { periods } }: Result,
  { lead, beside }: AreaRoles,
  values: readonly AbsenceValue[],
  language: Language,
): string {
  const say = messagesIn(absenceRatesMessages, language);
  const own = values.filter(({ area }) => area.id === lead?.id);
  const hiddenCount = values.filter(({ mark }) => mark.is === "hidden").length;
  const sentences = [
    ...factsInWords(own, periods, language),
    ...(lead ? [] : extremesInWords(values, absenceMeasures, periods, say, language)),
    ...besideInWords(own, beside, values, periods, language),
    ...(hiddenCount > 0
      ? [say.hiddenNumbers(capitalised(numberInWords(hiddenCount, language)), hiddenCount === 1)]
      : []),
  ];
  return sentences.length > 0 ? sentences.join(" ") : say.nothingShown(title);
}

function factsInWords(
  own: readonly AbsenceValue[],
  periods: Periods,
  language: Language,
): string[] {
  const say = messagesIn(absenceRatesMessages, language);
  const latest = latestShown(own, absenceMeasures, periods);
  const facts = drawnMeasures.flatMap((measure) =>
    own
      .filter((each) => each.measure === measure && each.period === latest?.period)
      .filter(({ rate }) => rate.is === "counted")
      .map(({ rate, value }) => say.fact[measure](countInWords(rate, language), value)),
  );
  if (!latest || facts.length === 0) return [];
  const period = periodNamed(latest.period, periods, language);
  return [say.facts(period, latest.area.label, listInWords(facts, language))];
}

function besideInWords(
  own: readonly AbsenceValue[],
  beside: AreaRoles["beside"],
  values: readonly AbsenceValue[],
  periods: Periods,
  language: Language,
): string[] {
  const say = messagesIn(absenceRatesMessages, language);
  const overall = own.filter(({ measure }) => measure === "overall");
  const pair = besideOf(overall, beside, values, periods);
  if (!pair || pair.own.mark.isBounded || pair.other.mark.isBounded) return [];
  const standing = pair.own.value === pair.other.value ? "alike" : pair.standing;
  return [
    say[standing](
      periodNamed(pair.own.period, periods, language),
      pair.own.value,
      pair.other.area.label,
      pair.other.value,
    ),
  ];
}
