import type { MetricResultKind, PublishedResult } from "@the-difference/impact-sdk";
import type { WidgetOptions } from "../figure/WidgetState";
import { renderFigure } from "./renderFigure";

/** What a figure says without its chart: its finding and its sentence, as texts without markup. */
export function figureWords<K extends MetricResultKind>(
  result: PublishedResult<K>,
  options: Pick<WidgetOptions, "language" | "locale">,
): { headline: string; sentence: string } {
  const figure = renderFigure(result, { anchor: false, ...options });
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
