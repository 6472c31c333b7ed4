import type { PublishedResult } from "@the-difference/impact-sdk";
import { chartParts } from "./chartParts";

/**
 * How wide a letter is on average, in parts of its size: that of Verdana and DejaVu Sans, the widest fonts
 * in common use.
 */
const letterWidth = 0.58;

/** As in the stylesheet of figures, at the usual size of 16 px: letters, lines, and the longest line. */
const text = { sizePx: 14, linePx: 20.3, longestPx: 600 };
const subtitle = { ...text, longestPx: 710 };
const small = { sizePx: 13, linePx: 18.85, longestPx: Number.POSITIVE_INFINITY };

/** From so much room on, sentence and caveats stand side by side, so far from each other. */
const twoColumns = { fromPx: 640, gapPx: 42 };

/** What a badge says at most, in the longest of the figures' languages. */
const badgeLetters = { illustrative: 57, provisional: 11 };

function linesPx(letters: readonly number[], type: typeof text, room: number): number {
  const line = Math.min(room, type.longestPx) / (type.sizePx * letterWidth);
  return letters.reduce((lines, count) => lines + Math.ceil(count / line), 0) * type.linePx;
}

const lettersOf = (texts: readonly string[]) => texts.map(({ length }) => length);

/** How tall the texts are that a result brings along: badges, subtitle, labels, caveats, sources. */
export function textHeight(result: PublishedResult, width: number): number {
  const room = width - 2 - 2 * Math.min(24, Math.max(16, width * 0.04));
  const column = room >= twoColumns.fromPx ? (room - twoColumns.gapPx) / 2 : room;
  const caveats = result.caveats.slice(0, 2).map((caveat) => caveat.text);
  const sources = new Set(result.sources.map(({ shortName }) => shortName));
  const badges = [
    ...(result.illustrative ? [badgeLetters.illustrative] : []),
    ...(result.status === "provisional" ? [badgeLetters.provisional] : []),
  ];
  return (
    linesPx(badges, small, room - 24) +
    badges.length * 13 +
    linesPx(lettersOf([result.subtitle]), subtitle, room) +
    linesPx(lettersOf(chartParts(result).labels), text, room) +
    linesPx(lettersOf(caveats), text, column - 14) +
    caveats.length * 9 +
    linesPx(lettersOf([`Ffynhonnell: ${[...sources].join("; ")}`]), small, room)
  );
}
