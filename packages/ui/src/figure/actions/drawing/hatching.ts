import type { Box } from "../../figurePixels";

/** Parallel stripes of one colour: how thick, how far from one to the next, across which direction. */
export interface Hatching {
  /** As in CSS: 0 runs upwards, clockwise; the stripes lie across it. */
  degrees: number;
  colour: string;
  thickness: number;
  period: number;
  /** From the start of a period to the middle of its stripe. */
  middle: number;
}

const colourStop = /(rgba?\([^)]*\)|color\([^)]*\)|transparent)((?:\s+-?[\d.]+px)+)/g;

/** The stripes of a computed `repeating-linear-gradient(-45deg, …)` with hard edges in pixels; nothing for other images. */
export function hatchingOf(backgroundImage: string): Hatching | undefined {
  const degrees = /^repeating-linear-gradient\((-?[\d.]+)deg,/.exec(backgroundImage)?.[1];
  if (degrees === undefined) return undefined;
  const stops = [...backgroundImage.matchAll(colourStop)].flatMap(([, colour = "", places = ""]) =>
    (places.match(/-?[\d.]+/g) ?? []).map((at) => ({ colour, at: Number(at) })),
  );
  const period = stops.at(-1)?.at ?? 0;
  const first = stops.findIndex(({ colour }) => !/^transparent$|, 0\)$|\/ 0\)$/.test(colour));
  const [start, end] = [stops[first], stops[first + 1]];
  if (!start || !end || end.colour !== start.colour || period <= 0) return undefined;
  return {
    degrees: Number(degrees),
    colour: start.colour,
    thickness: end.at - start.at,
    period,
    middle: (start.at + end.at) / 2,
  };
}

/**
 * The stripes within a box as a path of single lines, ended at the box's edges. Lines, for a pattern is
 * lost in programs that do not know one.
 */
export function hatchingPath({ degrees, period, middle }: Hatching, box: Box): string {
  const angle = (degrees * Math.PI) / 180;
  const across = { x: Math.sin(angle), y: -Math.cos(angle) };
  const along = { x: -across.y, y: across.x };
  const centre = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  const length = Math.abs(box.width * across.x) + Math.abs(box.height * across.y);
  const lines: string[] = [];
  for (let at = middle - length / 2; at < length / 2; at += period) {
    const on = { x: centre.x + across.x * at, y: centre.y + across.y * at };
    const [from, to] = overlapOf(
      inside(on.x, along.x, box.left, box.left + box.width),
      inside(on.y, along.y, box.top, box.top + box.height),
    );
    if (from >= to) continue;
    const point = (t: number) =>
      `${(on.x + along.x * t).toFixed(2)} ${(on.y + along.y * t).toFixed(2)}`;
    lines.push(`M${point(from)}L${point(to)}`);
  }
  return lines.join("");
}

type Span = readonly [from: number, to: number];

/** For which t a coordinate `start + speed * t` lies between two edges. */
function inside(start: number, speed: number, low: number, high: number): Span {
  if (Math.abs(speed) < 1e-9) return start >= low && start <= high ? [-1e6, 1e6] : [0, 0];
  const [one, other] = [(low - start) / speed, (high - start) / speed];
  return [Math.min(one, other), Math.max(one, other)];
}

const overlapOf = (one: Span, other: Span): Span => [
  Math.max(one[0], other[0]),
  Math.min(one[1], other[1]),
];
