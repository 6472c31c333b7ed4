import type { ReportedPeriod } from "@the-difference/impact-sdk";
import type { Language } from "../language/Language";
import { messagesIn } from "../language/messageTable";
import { shortPeriod } from "../words/periodInWords";
import { periodMessages } from "../words/periodMessages";
import { spreadApart } from "./spreadApart";
import type { BesideSeries, TimeName } from "./TimePlotModel";
import { inOrder } from "./timeAxis";

/** A line of a name, as a share of the plot's height: 1.25 lines of 0.75 em in 9 em. */
const lineHeight = (1.25 * 0.75) / 9;

/** So many letters stand beside a plot. */
const mostLetters = 12;

/** Names of lines at their ends with their latest values, none on another. */
export function timeNames(
  lines: readonly (BesideSeries & { label: string })[],
  periods: readonly ReportedPeriod[],
  max: number,
  valueAt: (line: string, period: string) => string,
  language: Language,
): TimeName[] {
  const say = messagesIn(periodMessages, language);
  const ordered = inOrder(periods);
  const names = lines.flatMap(({ id, label, order, points }) => {
    const latest = ordered.findLast((period) =>
      points.some(({ slotId, mark }) => slotId === period.id && mark.is === "drawn"),
    );
    const mark = points.find(({ slotId }) => slotId === latest?.id)?.mark;
    if (!latest || mark?.is !== "drawn" || order === "whole") return [];
    const isPast = latest !== ordered.at(-1);
    const texts = [
      ...brokenInLines(label),
      valueAt(id, latest.id),
      ...(isPast ? [say.inPeriod(shortPeriod(latest, language))] : []),
    ];
    return [{ id, order, lines: texts, at: 1 - mark.value / max - lineHeight / 2 }];
  });
  const places = spreadApart(
    names.map(({ at, lines: texts }) => ({ at, length: (texts.length + 0.3) * lineHeight })),
    1.1,
  );
  return names.map((name, index) => ({ ...name, at: places[index] ?? name.at }));
}

/** A text in lines that are short enough, broken between words. */
function brokenInLines(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = [...lines.slice(-1), word].join(" ");
    if (longer.length <= mostLetters) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}
