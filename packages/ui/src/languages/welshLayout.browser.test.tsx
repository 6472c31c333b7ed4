import type { MetricResultKind, PublishedResult } from "@the-difference/impact-sdk";
import {
  exampleResults,
  illustrativeTrust,
  impactReport2021To22,
} from "@the-difference/sample-data";
import type { ComponentType } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import type { WidgetProps } from "../figure/WidgetState";
import { overlappingTexts, protrudingTexts } from "../testing/overlappingTexts";
import { squeezedTexts } from "../testing/squeezedTexts";
import { widgetOfKind } from "../widgets/widgetOfKind";
import { welsh } from "./welsh";
import "../styles.css";

const results = [
  impactReport2021To22(),
  illustrativeTrust(),
  ...Object.values(exampleResults()),
].flatMap((snapshot) => snapshot.results);

function Figure<K extends MetricResultKind>({ result }: { result: PublishedResult<K> }) {
  const Widget: ComponentType<WidgetProps<K>> = widgetOfKind[result.kind];
  return <Widget result={result} language={welsh} />;
}

const place = document.body.appendChild(document.createElement("div"));
document.body.style.margin = "0";
document.body.style.fontFamily = "sans-serif";
place.innerHTML = renderToStaticMarkup(
  results.map((result) => <Figure key={result.id} result={result} />),
);

/** What is wrong with each figure, by the id of its result. */
function faultsOf(faults: (figure: HTMLElement) => string[]): [string, string[]][] {
  return [...place.querySelectorAll("figure")]
    .map((figure): [string, string[]] => [figure.id, faults(figure)])
    .filter(([, found]) => found.length > 0);
}

test.each([240, 320, 480, 768, 1280])(
  "Welsh, whose words are longer, has room at %i px",
  async (width) => {
    await page.viewport(width, 900);
    expect(faultsOf(squeezedTexts)).toEqual([]);
    expect(faultsOf(overlappingTexts)).toEqual([]);
    expect(
      faultsOf((figure) => {
        const { left, right } = figure.getBoundingClientRect();
        return protrudingTexts(figure, { left, right });
      }),
    ).toEqual([]);
  },
);
