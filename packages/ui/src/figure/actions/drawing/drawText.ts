import type { Box } from "../../figurePixels";
import { fontBaseline } from "./fontBaseline";
import { paintAttributes } from "./paint";
import type { Attributes, Sheet } from "./Sheet";
import { textLines } from "./textLines";

/** A text node, a line at a time, each where the browser put it and as long as it is there. */
export function drawText(node: Text, parent: Element, opacity: number, sheet: Sheet): void {
  const style = getComputedStyle(parent);
  if (style.visibility !== "visible") return;
  const isSvg = parent instanceof SVGElement;
  for (const { text, rect } of textLines(node)) {
    const box = sheet.boxOf(rect);
    const said = style.textTransform === "uppercase" ? text.toUpperCase() : text;
    const attributes: Attributes = {
      ...placeOf(said, box, sideOf(style, isSvg)),
      y: box.top + box.height * fontBaseline(style),
      "font-family": style.fontFamily,
      "font-size": style.fontSize,
      "font-weight": style.fontWeight,
      ...(style.fontStyle !== "normal" && { "font-style": style.fontStyle }),
      ...(style.letterSpacing !== "normal" && { "letter-spacing": style.letterSpacing }),
      ...(style.fontVariantNumeric !== "normal" && { "font-variant": style.fontVariantNumeric }),
      // Where the file is opened without the page's font, a line keeps its length.
      ...(said.length > 1 && { textLength: box.width, lengthAdjust: "spacingAndGlyphs" }),
    };
    // A halo lies below its text: not every program knows `paint-order`.
    if (isSvg && style.stroke !== "none" && style.paintOrder.startsWith("stroke")) {
      const halo = {
        "stroke-width": style.strokeWidth,
        "stroke-linejoin": style.strokeLinejoin,
        "aria-hidden": "true",
        ...paintAttributes("stroke", style.stroke, opacity),
        ...paintAttributes("fill", style.stroke, opacity),
      };
      sheet.add("text", { ...attributes, ...halo }, said);
    }
    const paint = paintAttributes("fill", isSvg ? style.fill : style.color, opacity);
    sheet.add("text", { ...attributes, ...paint }, said);
  }
}

type Side = "left" | "middle" | "right";

/** The side of a text that stays where it is when the font is another one. */
function sideOf({ textAlign, textAnchor }: CSSStyleDeclaration, isSvg: boolean): Side {
  if (isSvg) return ({ middle: "middle", end: "right" } as const)[textAnchor] ?? "left";
  if (textAlign === "center") return "middle";
  return ["right", "end"].includes(textAlign) ? "right" : "left";
}

const rightToLeft = /^[^\p{Letter}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/** A text anchored by a side of its box; anchors go by the direction in which the text itself is read. */
function placeOf(text: string, { left, width }: Box, side: Side): Attributes {
  const isRightToLeft = rightToLeft.test(text);
  const x = { left, middle: left + width / 2, right: left + width }[side];
  const start = isRightToLeft ? "right" : "left";
  return {
    x,
    ...(side !== start && { "text-anchor": side === "middle" ? "middle" : "end" }),
    ...(isRightToLeft && { direction: "rtl" }),
  };
}
