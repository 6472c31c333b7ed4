import type { MetricResultKind, PublishedResult } from "@the-difference/impact-sdk";
import {
  exampleResults,
  illustrativeTrust,
  impactReport2021To22,
} from "@the-difference/sample-data";
import { type ComponentType, type ReactNode, useEffect, version } from "react";
import { hydrateRoot, type Root } from "react-dom/client";
import { renderToString } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import type { WidgetProps } from "../figure/WidgetState";
import { DiversityBreakdown } from "./DiversityBreakdown/DiversityBreakdown";
import { widgetOfKind } from "./widgetOfKind";

let root: Root | undefined;
const place = document.body.appendChild(document.createElement("div"));
afterEach(() => root?.unmount());

function Ready({ onReady, children }: { onReady: () => void; children: ReactNode }) {
  useEffect(onReady, [onReady]);
  return children;
}

/** What React had to mend; a warning on the console fails the test by itself. */
async function mendedByHydrating(figure: ReactNode, served = figure): Promise<unknown[]> {
  place.innerHTML = renderToString(<Ready onReady={() => {}}>{served}</Ready>);
  const mended: unknown[] = [];
  await new Promise<void>((ready) => {
    root = hydrateRoot(place, <Ready onReady={ready}>{figure}</Ready>, {
      onRecoverableError: (error) => mended.push(error),
    });
  });
  return mended;
}

function figureOf<K extends MetricResultKind>(result: PublishedResult<K>): ReactNode {
  const Widget: ComponentType<WidgetProps<K>> = widgetOfKind[result.kind];
  return <Widget result={result} />;
}

const results = [
  impactReport2021To22(),
  illustrativeTrust(),
  ...Object.values(exampleResults()),
].flatMap((snapshot) => snapshot.results);

test("these tests run on React 19", () => {
  expect(version).toMatch(/^19\./);
});

test.each(results.map((result) => [result.id, result] as const))(
  "%s hydrates from its server HTML as it stands",
  async (_, result) => {
    expect(await mendedByHydrating(figureOf(result))).toEqual([]);
  },
);

test("a switch of dimensions hydrates from its server HTML as it stands", async () => {
  const breakdowns = results.filter((result) => result.kind === "breakdown");
  expect(await mendedByHydrating(<DiversityBreakdown results={breakdowns} />)).toEqual([]);
});

test("a difference from the server HTML is noticed, so that the tests above say something", async () => {
  const [served, other] = results.filter((result) => result.kind === "quantity");
  if (!served || !other) throw new Error("Sample data: expected two quantities.");
  const reported = vi.spyOn(console, "error").mockImplementation(() => {});
  expect(await mendedByHydrating(figureOf(other), figureOf(served))).not.toEqual([]);
  reported.mockRestore();
});
