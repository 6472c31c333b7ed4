import type { Box } from "../../figurePixels";
import { hatchingOf, hatchingPath } from "./hatching";
import { paintAttributes, paintOf } from "./paint";
import type { Sheet } from "./Sheet";

/** The background of an element's box, its hatching and its border. */
export function drawBox(element: Element, opacity: number, sheet: Sheet): void {
  const style = getComputedStyle(element);
  if (style.visibility !== "visible") return;
  const borders = sides.map((side) => borderOf(style, side));
  const hatching = hatchingOf(style.backgroundImage);
  if (!paintOf(style.backgroundColor) && !hatching && borders.every((border) => !border)) return;
  for (const rect of element.getClientRects()) {
    const box = sheet.boxOf(rect);
    const radius = Number.parseFloat(style.borderTopLeftRadius) || 0;
    if (paintOf(style.backgroundColor)) {
      sheet.add("rect", {
        ...rectangle(box, 0, radius),
        ...paintAttributes("fill", style.backgroundColor, opacity),
      });
    }
    if (hatching) {
      sheet.add("path", {
        d: hatchingPath(hatching, box),
        fill: "none",
        "stroke-width": hatching.thickness,
        ...paintAttributes("stroke", hatching.colour, opacity),
      });
    }
    drawBorders(borders, box, radius, opacity, sheet);
  }
}

const sides = ["Top", "Right", "Bottom", "Left"] as const;
type Side = (typeof sides)[number];

interface Border {
  side: Side;
  width: number;
  line: string;
  colour: string;
}

function borderOf(style: CSSStyleDeclaration, side: Side): Border | undefined {
  const border = {
    side,
    width: Number.parseFloat(style[`border${side}Width`]),
    line: style[`border${side}Style`],
    colour: style[`border${side}Color`],
  };
  const isDrawn = border.width > 0 && border.line !== "none" && paintOf(border.colour);
  return isDrawn ? border : undefined;
}

function drawBorders(
  borders: readonly (Border | undefined)[],
  box: Box,
  radius: number,
  opacity: number,
  sheet: Sheet,
) {
  const drawn = borders.filter((border) => border !== undefined);
  const [first] = drawn;
  const isFrame =
    drawn.length === 4 &&
    drawn.every(({ width, line, colour }) =>
      first ? width === first.width && line === first.line && colour === first.colour : false,
    );
  if (first && isFrame) {
    sheet.add("rect", {
      ...rectangle(box, first.width / 2, radius),
      fill: "none",
      ...strokeOf(first, opacity),
    });
    return;
  }
  for (const border of drawn)
    sheet.add("line", { ...lineOf(border, box), ...strokeOf(border, opacity) });
}

function rectangle({ left, top, width, height }: Box, inset: number, radius: number) {
  const rx = Math.min(Math.max(radius - inset, 0), width / 2 - inset, height / 2 - inset);
  return {
    x: left + inset,
    y: top + inset,
    width: Math.max(width - 2 * inset, 0),
    height: Math.max(height - 2 * inset, 0),
    ...(rx > 0 && { rx }),
  };
}

function strokeOf({ width, line, colour }: Border, opacity: number) {
  const dash = { dashed: `${3 * width} ${3 * width}`, dotted: `${width} ${width}` }[line];
  return {
    "stroke-width": width,
    ...(dash && { "stroke-dasharray": dash }),
    ...paintAttributes("stroke", colour, opacity),
  };
}

function lineOf({ side, width }: Border, { left, top, width: length, height }: Box) {
  const [right, bottom, half] = [left + length, top + height, width / 2];
  const ends = {
    Top: [left, top + half, right, top + half],
    Right: [right - half, top, right - half, bottom],
    Bottom: [left, bottom - half, right, bottom - half],
    Left: [left + half, top, left + half, bottom],
  } as const;
  const [x1, y1, x2, y2] = ends[side];
  return { x1, y1, x2, y2 };
}
