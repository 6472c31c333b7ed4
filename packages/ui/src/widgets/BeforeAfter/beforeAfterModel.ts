import {
  formatCount,
  formatRatio,
  formatShare,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { FigureModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { axisLabels, differenceAxis } from "../../marks/differenceAxis";
import type { DifferenceModel, DifferencePlot, TwoSidesModel } from "../../marks/TwoSidesModel";
import { beforeAfterMessages } from "./beforeAfterMessages";
import { type ChangeSides, changeSides, weeksInWords } from "./changeSides";
import { changeTable } from "./changeTable";
import {
  changeHeadline,
  changeInWords,
  changeSentence,
  intervalInWords,
  levelInWords,
  type RateRatio,
  rateInWords,
  verdictOf,
  windowsInWords,
} from "./changeWords";

type Result = PublishedResult<"change">;
type Body = Result["body"];

export interface BeforeAfterModel extends FigureModel, TwoSidesModel, ChangeSides {
  sides: ChangeSides["sides"];
}

/** A count before and after, the change, and whether the rates can be told apart. */
export function beforeAfterModel(result: Result, language: Language): BeforeAfterModel {
  const { body } = result;
  const { span, ...drawn } = changeSides(body, language);
  const workings = workingsOf(body, language);
  return {
    headline: changeHeadline(result, language),
    sentence: changeSentence(result, language),
    table: changeTable(result, language),
    ...(workings.length > 0 && { workings }),
    ...drawn,
    ...(span && body.recordingPractice !== "changed" && { span }),
    difference: differenceOf(body, language),
  };
}

function differenceOf(body: Body, language: Language): DifferenceModel {
  const say = messagesIn(beforeAfterMessages, language);
  const { change, rateRatio } = body;
  const stated = {
    id: "change",
    label: say.change,
    value: changeInWords(body, language),
    isWords: change.is === "hidden" || change.is === "absent",
  };
  const notes = windowsInWords(body, language);
  if (rateRatio.is !== "rateRatio") {
    return { ...stated, details: whyNotTested(body, language), notes };
  }
  const plot = ratioPlot(rateRatio, language);
  return {
    ...stated,
    details: [rateInWords(rateRatio, language), intervalInWords(rateRatio, language)],
    ...(plot && { plot }),
    verdict: say.verdicts[verdictOf(rateRatio)],
    notes: [
      ...(plot ? [say.band(levelInWords(rateRatio.level, language), rateRatio.method)] : []),
      ...notes,
    ],
  };
}

/** Nothing where the change is hidden, or withheld: then that is why. */
function whyNotTested(
  { before, after, change, rateRatio, recordingPractice }: Body,
  language: Language,
): string[] {
  const say = messagesIn(beforeAfterMessages, language);
  if (rateRatio.is === "hidden" || change.is === "hidden" || recordingPractice === "changed") {
    return [];
  }
  const areExact = [before, after].every(({ count }) => count.is === "exact");
  return [areExact ? say.withoutExposure : say.withoutExactCounts];
}

/** The rates' ratio on its interval, on an axis from 0 on which 1 is no change; nothing where nothing bounds it. */
function ratioPlot(
  { ratio, lower, upper }: RateRatio,
  language: Language,
): DifferencePlot | undefined {
  if (ratio.is !== "value" || upper.is !== "value") return undefined;
  const axis = differenceAxis(0, Math.max(1, upper.value));
  const { at, ticks } = axis;
  const none = { value: 1, text: messagesIn(beforeAfterMessages, language).noChange };
  return {
    mark: {
      is: "drawn",
      share: at(ratio.value),
      interval: { lower: at(lower), upper: at(upper.value) },
      isPrinted: false,
    },
    none: at(1),
    ticks,
    labels: axisLabels(axis, none, (value) => formatRatio(value, language)),
  };
}

function workingsOf(body: Body, language: Language): string[] {
  return [...changeWorking(body, language), ...ratioWorking(body, language)];
}

/** `Change: (85 − 56) ÷ 85 = 34%`, where both counts are exact. */
function changeWorking(body: Body, language: Language): string[] {
  const { before, after, change } = body;
  if (change.is !== "fewer" && change.is !== "more") return [];
  if (before.count.is !== "exact" || after.count.is !== "exact") return [];
  const [from, to] = [before.count, after.count].map((count) => formatCount(count, language));
  const difference = change.is === "fewer" ? `${from} − ${to}` : `${to} − ${from}`;
  const { change: label } = messagesIn(beforeAfterMessages, language);
  const share = formatShare(Math.abs(after.count.value - before.count.value), before.count.value, {
    locale: language.locale,
  });
  return [`${label}: (${difference}) ÷ ${from} = ${share}`];
}

/** `Rate per week: after ÷ before: (56 ÷ 12) ÷ (85 ÷ 12) = 0.66×`; a pupil and week is weeks × pupils. */
function ratioWorking({ before, after, rateRatio }: Body, language: Language): string[] {
  if (rateRatio.is !== "rateRatio" || rateRatio.ratio.is !== "value") return [];
  const say = messagesIn(beforeAfterMessages, language);
  const [later, earlier] = [after, before].map(({ count, exposure }) => {
    const weeks = weeksInWords(exposure?.weeks ?? 1, language);
    const per =
      exposure && rateRatio.per === "pupilWeek"
        ? `(${weeks} × ${formatCount(exposure.roll, language)})`
        : weeks;
    return `(${formatCount(count, language)} ÷ ${per})`;
  });
  const label = say.ratioRow(say.ratePer[rateRatio.per]);
  return [`${label}: ${later} ÷ ${earlier} = ${formatRatio(rateRatio.ratio.value, language)}`];
}
