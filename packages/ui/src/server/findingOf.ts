import type { MetricResultKind, PublishedResult } from "@the-difference/impact-sdk";
import type { WidgetOptions } from "../figure/WidgetState";
import { renderFigure } from "./renderFigure";

/** What a figure says, without the figure. */
export interface Finding {
  /** One sentence without a full stop. */
  headline: string;
  /** Full sentences, with the counts. */
  sentence: string;
}

/**
 * A result in words, as its figure says them: for the place where the figure cannot be, or is not yet.
 *
 * @example
 * findingOf(resultOf(snapshot, "dlp.2022.recruitment")).headline;
 * //=> "19 leaders recruited, one short of the target"
 */
export function findingOf<K extends MetricResultKind>(
  result: PublishedResult<K>,
  language: Pick<WidgetOptions, "language" | "locale"> = {},
): Finding {
  const figure = renderFigure(result, { anchor: false, ...language });
  const textOf = (className: string) =>
    unescaped(new RegExp(` class="${className}">([^<]*)<`).exec(figure)?.[1] ?? "");
  return { headline: textOf("di-headline"), sentence: textOf("di-sentence") };
}

const characters: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#x27;": "'",
};

/** What React escapes, as it was. */
const unescaped = (html: string) =>
  html.replaceAll(/&(?:amp|lt|gt|quot|#x27);/g, (escaped) => characters[escaped] ?? escaped);
