import {
  formatCount,
  formatInterval,
  formatRate,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { FigureModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { amountInWords } from "../../words/amountInWords";
import { countInWords } from "../../words/countInWords";
import { statTileMessages } from "./statTileMessages";

type Result = PublishedResult<"quantity">;
type Quantity = Result["body"]["quantity"];

/** One figure of a tile, as it is set. */
export interface TileFigure {
  /** The number with its qualifier, the source's words, or why there is none. */
  value: string;
  /** A number is set largest; the source's words smaller; why there is none in the size of text. */
  form: "number" | "words" | "none";
  /** What it counts and what stands behind it, most important first. */
  details: string[];
}

export interface StatTileModel extends FigureModel {
  figure: TileFigure;
  /** The figure to hold it against. */
  comparison?: TileFigure;
  /** Said in place of a comparison that would mislead. */
  notCompared?: string;
}

/**
 * One quantity: the number as it is known, with its qualifier, what it counts and what stands behind it;
 * and, where one is given, a second to hold it against. Nothing is worked out from the two.
 */
export function statTileModel(
  result: Result,
  language: Language,
  comparedWith?: Result,
): StatTileModel {
  const say = messagesIn(statTileMessages, language);
  const figure = tileFigure(result.body.quantity, language);
  const comparable = comparedWith && isComparable(result, comparedWith);
  const comparison = comparable ? tileFigure(comparedWith.body.quantity, language) : undefined;
  const stated = say.stated(result.title, figure.value, figure.details.join(", "));
  return {
    headline: result.title,
    sentence: comparison
      ? `${stated} ${say.comparison(comparison.value, comparison.details.join(", "))}`
      : stated,
    table: {
      caption: result.title,
      columns: [
        { label: say.quantityColumn },
        { label: say.valueColumn, numeric: true },
        { label: say.basisColumn },
      ],
      rows: [
        rowOf(result, figure),
        ...(comparable && comparison ? [rowOf(comparedWith, comparison)] : []),
      ],
    },
    figure,
    ...(comparison && { comparison }),
    ...(comparedWith && !comparable && { notCompared: say.notCompared }),
  };
}

function rowOf({ id, title }: Result, { value, details }: TileFigure) {
  return { id, cells: [title, value, details.join("; ")] };
}

/** Two figures of one form, unit and authority: a register's is not held against a survey's. */
function isComparable({ basis, body }: Result, other: Result): boolean {
  const [one, two] = [body.quantity, other.body.quantity];
  const inOneUnit = one.is !== "amount" || two.is !== "amount" || one.unit === two.unit;
  return basis.kind === other.basis.kind && one.is === two.is && inOneUnit;
}

function tileFigure(quantity: Quantity, language: Language): TileFigure {
  const say = messagesIn(statTileMessages, language);
  switch (quantity.is) {
    case "count":
      return {
        value: formatCount(quantity.count, language),
        form: "value" in quantity.count ? "number" : "none",
        details: [quantity.of],
      };
    case "rate":
      return rateFigure(quantity, language);
    case "amount":
      return {
        value: amountInWords(quantity, language),
        form: "number",
        details: [quantity.of],
      };
    case "inWords":
      return { value: quantity.text, form: "words", details: [quantity.of, say.noNumber] };
  }
}

function rateFigure(
  { rate, of }: Extract<Quantity, { is: "rate" }>,
  language: Language,
): TileFigure {
  const say = messagesIn(statTileMessages, language);
  const value = formatRate(rate, language);
  switch (rate.is) {
    case "counted": {
      const counted = say.counted(countInWords(rate, language), of);
      const details = rate.interval
        ? [counted, intervalInFigures(rate.interval, language)]
        : [counted];
      return { value, form: "number", details };
    }
    case "printed":
      return { value, form: "number", details: [of, say.printed] };
    default:
      return { value, form: "none", details: [of] };
  }
}

function intervalInFigures(
  interval: { lower: number; upper: number; level: number },
  language: Language,
): string {
  const level = new Intl.NumberFormat(language.locale, { style: "percent" });
  return messagesIn(statTileMessages, language).interval(
    level.format(interval.level),
    formatInterval(interval, language),
  );
}
