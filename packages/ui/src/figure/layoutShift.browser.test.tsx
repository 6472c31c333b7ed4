import { type MetricResultKind, type PublishedResult, resultOf } from "@the-difference/impact-sdk";
import {
  exampleResults,
  illustrativeTrust,
  impactReport2021To22,
} from "@the-difference/sample-data";
import type { ComponentType } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { widgetOfKind } from "../widgets/widgetOfKind";
import type { WidgetOptions, WidgetProps, WidgetState } from "./WidgetState";
import "../styles.css";

const results = [
  impactReport2021To22(),
  illustrativeTrust(),
  ...Object.values(exampleResults()),
].flatMap((snapshot) => snapshot.results);
const kinds = [...new Map(results.map((result) => [result.kind, result])).values()];

const place = document.body.appendChild(document.createElement("div"));
const below = document.body.appendChild(document.createElement("p"));
below.textContent = "The host's next paragraph.";
const heights = new CSSStyleSheet();
document.adoptedStyleSheets.push(heights);

let shifted = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) shifted += (entry as LayoutShift).value;
}).observe({ type: "layout-shift" });

interface LayoutShift extends PerformanceEntry {
  value: number;
}

afterEach(() => heights.replaceSync(""));

const twoFrames = () =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** How far the host's next paragraph moves, and what the browser counts as shift, from loading to ready. */
async function movesBy<K extends MetricResultKind>(
  result: PublishedResult<K>,
  form: NonNullable<WidgetOptions["form"]>,
): Promise<{ px: number; shift: number; height: number }> {
  const Widget: ComponentType<WidgetProps<K>> = widgetOfKind[result.kind];
  const root = createRoot(place);
  const show = async (state: WidgetState<K>) => {
    flushSync(() => root.render(<Widget state={state} form={form} />));
    await twoFrames();
    return below.getBoundingClientRect().top;
  };
  const loading = await show({ is: "loading" });
  shifted = 0;
  const ready = await show({ is: "ready", result });
  await twoFrames();
  const height = place.getBoundingClientRect().height;
  const moved = { px: ready - loading, shift: shifted, height };
  root.unmount();
  return moved;
}

describe.each(["full", "compact"] as const)("in its %s form", (form) => {
  test.each(kinds.map((result) => ({ kind: result.kind, result })))(
    "a $kind moves nothing when it comes, where its host has reserved its height",
    async ({ result }) => {
      await page.viewport(480, 900);
      const unreserved = await movesBy(result, form);
      heights.replaceSync(`:root { --di-reserved-height: ${Math.ceil(unreserved.height)}px }`);
      expect(await movesBy(result, form)).toMatchObject({ px: 0, shift: 0 });
    },
  );
});

test("without a reserved height the host's next paragraph moves, so that the tests above say something", async () => {
  await page.viewport(480, 900);
  const result = resultOf(impactReport2021To22(), "dlp.2022.recruitment");
  expect((await movesBy(result, "full")).px).toBeGreaterThan(100);
});
