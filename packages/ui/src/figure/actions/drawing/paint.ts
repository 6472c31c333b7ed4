import type { Attributes } from "./Sheet";

/** A colour as a drawing program reads it: hexadecimal, with its opacity apart; nothing for no colour. */
interface Paint {
  colour: string;
  opacity: number;
}

/** A computed colour: `rgb(…)`, `rgba(…)` or `color(srgb …)`. One that is none of them stays as it is. */
export function paintOf(computed: string): Paint | undefined {
  if (computed === "none" || computed === "transparent") return undefined;
  const numbers = (computed.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const scale = /^rgba?\(/.test(computed) ? 1 : /^color\(srgb /.test(computed) ? 255 : undefined;
  if (scale === undefined) return { colour: computed, opacity: 1 };
  const [red = 0, green = 0, blue = 0, opacity = 1] = numbers;
  if (opacity === 0) return undefined;
  const hex = [red, green, blue].map((part) =>
    Math.round(part * scale)
      .toString(16)
      .padStart(2, "0"),
  );
  return { colour: `#${hex.join("")}`, opacity };
}

/** `fill` and `fill-opacity`, or the same of `stroke`; "none" where there is no colour. */
export function paintAttributes(
  name: "fill" | "stroke",
  computed: string,
  opacity: number,
): Attributes {
  const paint = paintOf(computed);
  if (!paint) return { [name]: "none" };
  const total = paint.opacity * opacity;
  return { [name]: paint.colour, ...(total < 1 && { [`${name}-opacity`]: total }) };
}
