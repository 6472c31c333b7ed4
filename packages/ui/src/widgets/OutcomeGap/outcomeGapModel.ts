import type { PublishedResult } from "@the-difference/impact-sdk";
import type { FigureModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import type { DifferenceModel, TwoSidesModel } from "../../marks/TwoSidesModel";
import { gapInPoints, gapSizeInPoints, isDirected } from "./gapInPoints";
import { gapPlot } from "./gapPlot";
import { type GapSides, gapSides } from "./gapSides";
import { gapTable } from "./gapTable";
import {
  differenceInWords,
  gapHeadline,
  gapSentence,
  percentInWords,
  ratioInWords,
  relationInWords,
  verdictInWords,
} from "./gapWords";
import { gapWorkings } from "./gapWorkings";
import { outcomeGapMessages } from "./outcomeGapMessages";

type Result = PublishedResult<"comparison">;

export interface OutcomeGapModel extends FigureModel, TwoSidesModel, GapSides {
  language: Language;
  sides: GapSides["sides"];
}

/** Two sides, the gap between them with its interval, and whether it can be told from chance. */
export function outcomeGapModel(result: Result, language: Language): OutcomeGapModel {
  const say = messagesIn(outcomeGapMessages, language);
  const { first, second, unit } = result.body;
  const isEmpty = [first, second].every(
    ({ rate }) => rate.is === "absent" && rate.why === "zeroDenominator",
  );
  const drawn = gapSides(result, language);
  const people = peopleIn(drawn);
  const workings = gapWorkings(result, language);
  return {
    headline: isEmpty ? result.title : gapHeadline(result, language),
    sentence: gapSentence(result, language),
    table: gapTable(result, language),
    ...(workings.length > 0 && { workings }),
    ...(isEmpty && { empty: say.empty }),
    language,
    ...drawn,
    ...(people !== undefined && {
      people: say.people(new Intl.NumberFormat(language.locale).format(people), unit),
    }),
    difference: differenceOf(result, language),
  };
}

function peopleIn({ sides }: GapSides): number | undefined {
  const mark = sides[0]?.mark;
  return mark?.is === "people" ? mark.grid.rows * mark.grid.columns : undefined;
}

function differenceOf(result: Result, language: Language): DifferenceModel {
  const { body } = result;
  const say = messagesIn(outcomeGapMessages, language);
  const { first, second, difference } = body;
  const relation = relationInWords(body, language);
  if (difference.is !== "compared") {
    const value = differenceInWords(difference, language);
    return { id: "gap", label: say.gap, value, isWords: true, details: [], notes: relation };
  }
  const { interval, verdict } = difference;
  const hasSize = isDirected(difference);
  const { gap, interval: range } = (hasSize ? gapSizeInPoints : gapInPoints)(difference, language);
  const plot = gapPlot(difference, language);
  return {
    id: "gap",
    label: say.gap,
    value: gap,
    isWords: false,
    details: [
      ...(hasSize ? [] : [say.firstLessSecond(first.label, second.label)]),
      ...(interval.is === "interval" && range
        ? [say.interval(percentInWords(interval.level, language), range)]
        : []),
      ...ratioInWords(difference, language),
      ...(verdict === "notTested" ? [say.verdicts.notTested] : []),
    ],
    ...(plot && { plot }),
    ...(verdict !== "notTested" && { verdict: verdictInWords(difference, result, language) }),
    notes: [
      ...(interval.is === "interval"
        ? [say.band(percentInWords(interval.level, language), interval.method)]
        : []),
      ...relation,
    ],
  };
}
