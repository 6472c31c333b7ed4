import type { MetricResultKind, PublishedResult } from "@the-difference/impact-sdk";
import {
  exampleResults,
  illustrativeTrust,
  impactReport2021To22,
} from "@the-difference/sample-data";
import type { ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { WidgetProps } from "../figure/WidgetState";
import { overlappingTexts, protrudingTexts } from "../testing/overlappingTexts";
import { DiversityBreakdown } from "./DiversityBreakdown/DiversityBreakdown";
import { widgetOfKind } from "./widgetOfKind";
import "../styles.css";

const results = [
  impactReport2021To22(),
  illustrativeTrust(),
  ...Object.values(exampleResults()),
].flatMap((snapshot) => snapshot.results);

function Figure<K extends MetricResultKind>({ result }: { result: PublishedResult<K> }) {
  const Widget: ComponentType<WidgetProps<K>> = widgetOfKind[result.kind];
  return <Widget result={result} />;
}

const place = document.body.appendChild(document.createElement("div"));
document.body.style.margin = "0";
document.body.style.fontFamily = "sans-serif";
place.innerHTML = renderToStaticMarkup(
  <>
    {results.map((result) => (
      <div key={result.id}>
        <Figure result={result} />
      </div>
    ))}
    <DiversityBreakdown results={results.filter((result) => result.kind === "breakdown")} />
  </>,
);

function setDirection(direction: "ltr" | "rtl") {
  document.documentElement.dir = direction;
}
afterAll(() => setDirection("ltr"));

/** What is wrong with each figure, by the id of its result. */
function faultsOf(faults: (figure: HTMLElement) => string[]): [string, string[]][] {
  return [...place.querySelectorAll("figure")]
    .map((figure): [string, string[]] => [figure.id, faults(figure)])
    .filter(([, found]) => found.length > 0);
}

const chartOf = (figure: HTMLElement) => figure.querySelectorAll("[role=img]");

describe.each([240, 320, 480, 768, 1280, 1600])("at %i px", (width) => {
  describe.each(["ltr", "rtl"] as const)("%s", (direction) => {
    test.each(["closed", "open"])(
      "nothing sticks out of a figure whose details are %s",
      async (details) => {
        await page.viewport(width, 900);
        setDirection(direction);
        for (const element of place.querySelectorAll("details")) element.open = details === "open";
        expect(
          faultsOf(({ scrollWidth, clientWidth }) =>
            scrollWidth > clientWidth ? [`${scrollWidth} px in ${clientWidth} px`] : [],
          ),
        ).toEqual([]);
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      },
    );

    test("no text of a chart sticks out of its figure", async () => {
      await page.viewport(width, 900);
      setDirection(direction);
      expect(
        faultsOf((figure) => {
          const { left, right } = figure.getBoundingClientRect();
          return [...chartOf(figure)].flatMap((chart) => protrudingTexts(chart, { left, right }));
        }),
      ).toEqual([]);
    });

    test("no two texts of a figure lie on each other", async () => {
      await page.viewport(width, 900);
      setDirection(direction);
      for (const element of place.querySelectorAll("details")) element.open = false;
      expect(faultsOf(overlappingTexts)).toEqual([]);
    });
  });
});

test.each([
  { width: 320, most: 1900 },
  { width: 744, most: 1300 },
  { width: 1280, most: 1300 },
])("a trust's exclusions are no taller than $most px at $width px", async ({ width, most }) => {
  await page.viewport(width, 900);
  setDirection("ltr");
  for (const element of place.querySelectorAll("details")) element.open = false;
  const figure = document.getElementById("trust.exclusions");
  expect(figure?.getBoundingClientRect().height).toBeLessThanOrEqual(most);
});
