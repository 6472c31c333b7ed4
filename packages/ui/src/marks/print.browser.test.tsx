import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cdp } from "vitest/browser";
import { contrastRatio } from "../theme/contrastRatio";
import { UnitStrip } from "./UnitStrip";
import type { StripFill } from "./UnitStripModel";
import "../styles.css";

interface Emulation {
  send(method: "Emulation.setEmulatedMedia", params: { media: string }): Promise<unknown>;
}

const emulation = () => cdp() as unknown as Emulation;

beforeAll(() => emulation().send("Emulation.setEmulatedMedia", { media: "print" }));
afterAll(async () => {
  document.body.replaceChildren();
  await emulation().send("Emulation.setEmulatedMedia", { media: "" });
});

const fills: StripFill[] = [
  "data1",
  "data2",
  "data3",
  "data4",
  "strong",
  "context",
  "bounded",
  "open",
];

/** Told apart by neither pattern nor edge, two fills need this much between their greys. */
const leastGreys = 2;

test("on paper without colour, every two fills that a strip may have differ by more than their hue", () => {
  document.body.innerHTML = renderToStaticMarkup(
    <UnitStrip
      strip={{
        id: "all",
        title: "All fills",
        total: fills.length,
        segments: fills.map((fill) => ({ id: fill, label: fill, units: 1, fill })),
      }}
    />,
  );
  const looks = fills.map((fill) => {
    const mark = document.querySelector(`.di-plot .di-unit-${fill}`);
    const {
      fill: colour,
      maskImage,
      stroke,
      strokeDasharray,
    } = getComputedStyle(mark ?? document.body);
    return { fill, grey: hexOf(colour), form: [maskImage, stroke, strokeDasharray].join(" ") };
  });
  const alike = looks.flatMap((one, index) =>
    looks
      .slice(index + 1)
      .filter(
        (other) => other.form === one.form && contrastRatio(one.grey, other.grey) < leastGreys,
      )
      .map((other) => `${one.fill} and ${other.fill}`),
  );
  // The two strips of a figure: where people work, and the level of their role. `strong` is the first of the
  // second, `data1` the first of the first.
  expect(alike).toEqual(["data1 and strong"]);
});

test("what is hidden keeps its hatching on paper, where browsers leave backgrounds out", () => {
  document.body.innerHTML = '<div class="di-hidden-band"></div>';
  const band = document.body.firstElementChild ?? document.body;
  expect(getComputedStyle(band).backgroundImage).toContain("repeating-linear-gradient");
  expect(getComputedStyle(band).getPropertyValue("print-color-adjust")).toBe("exact");
});

/** `rgb(18, 67, 109)` as `#12436d`; nothing as the paper it lets through. */
function hexOf(computed: string): string {
  const [red = 255, green = 255, blue = 255, alpha = 1] = (computed.match(/[\d.]+/g) ?? []).map(
    Number,
  );
  const bytes = alpha === 0 ? [255, 255, 255] : [red, green, blue];
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
