import { resultOf } from "@the-difference/impact-sdk";
import { impactReport2021To22 } from "@the-difference/sample-data";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, test } from "vitest";
import written from "../styles.css?inline";
import { CohortFunnel } from "../widgets/CohortFunnel/CohortFunnel";

const funnel = renderToStaticMarkup(
  <CohortFunnel result={resultOf(impactReport2021To22(), "dlp.2022.recruitment", "funnel")} />,
);
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);
const place = document.body.appendChild(document.createElement("div"));
afterEach(() => place.replaceChildren());

/** What Vite's own minifier makes of the style sheet for browsers of 2022. */
const lowered = written.replaceAll(":dir(rtl)", ":lang(ar)");

describe.each([
  { styles: "as written", css: written },
  { styles: "as bundlers lower them", css: lowered },
])("styles $styles", ({ css }) => {
  test.each([
    { around: "<div>", side: "left" },
    { around: '<div dir="rtl">', side: "right" },
    { around: '<div dir="rtl"><div>', side: "right" },
    { around: '<div dir="rtl"><div dir="ltr">', side: "left" },
  ])("a figure in $around begins at the $side", ({ around, side }) => {
    sheet.replaceSync(css);
    place.innerHTML = `${around}${funnel}`;
    const styleOf = (selector: string) => {
      const element = place.querySelector(selector);
      if (!element) throw new Error(`no ${selector} in the figure`);
      return getComputedStyle(element);
    };
    expect(styleOf("h3").textAlign).toBe(side);
    const turned = new DOMMatrix(styleOf("svg.di-bar").transform).a;
    expect(turned).toBe(side === "right" ? -1 : 1);
  });
});
