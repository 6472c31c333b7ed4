import { afterEach, expect, test } from "vitest";
import { overlappingTexts, protrudingTexts } from "./overlappingTexts";

const place = document.body.appendChild(document.createElement("div"));
afterEach(() => place.replaceChildren());

test("texts that lie on each other are noticed, in HTML and in SVG", () => {
  place.innerHTML = `
    <svg width="300" height="60" overflow="visible">
      <text x="10" y="20">First label</text>
      <text x="20" y="24">Second label</text>
      <text x="10" y="50">Third label</text>
    </svg>`;
  expect(overlappingTexts(place)).toEqual(["“First label” and “Second label”"]);
});

test("texts beside and below each other are not", () => {
  place.innerHTML = "<p><span>One</span> <b>two</b></p><p>Three</p>";
  expect(overlappingTexts(place)).toEqual([]);
});

test("text that is not in sight lies on nothing", () => {
  place.innerHTML =
    "<details><summary>Table</summary><p>Within</p></details><p hidden>Away</p><p>After</p>";
  expect(overlappingTexts(place)).toEqual([]);
});

test("text that a box scrolls away lies on nothing, and what shows of it does", () => {
  const box = (height: number) => {
    place.innerHTML = `
      <div style="height: ${height}px; overflow-y: auto; margin-bottom: -15px">
        <p style="margin: 0; line-height: 20px">One</p><p style="margin: 0; line-height: 20px">Two</p>
      </div>
      <p style="margin: 0; line-height: 20px">After</p>`;
  };
  box(20);
  expect(overlappingTexts(place)).toEqual(["“One” and “After”"]);
  box(80);
  expect(overlappingTexts(place)).toEqual([]);
});

test("text that sticks out at a side is noticed", () => {
  place.innerHTML = `<svg width="50" height="20" overflow="visible"><text x="30" y="15">A long label</text></svg>`;
  expect(protrudingTexts(place, { left: 0, right: 50 })).toEqual(["A long label"]);
  expect(protrudingTexts(place, { left: 0, right: 500 })).toEqual([]);
});
