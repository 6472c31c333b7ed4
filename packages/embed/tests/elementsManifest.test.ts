import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  attributeReference,
  eventReference,
  propertyReference,
  stateReference,
} from "../src/elementReference";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

interface Declaration {
  tagName: string;
  attributes: { name: string }[];
  members: { name: string }[];
  events: { name: string }[];
}
const { modules } = JSON.parse(read("../dist/custom-elements.json")) as {
  modules: { declarations: Declaration[]; exports: { name: string }[] }[];
};
const declarations = modules.flatMap((module) => module.declarations);
const namesOf = (list: { name: string }[] | undefined) => list?.map(({ name }) => name);

test("the manifest describes every element that the package defines", async () => {
  const { elementNames } = (await import("../dist/pure.js")) as { elementNames: () => string[] };
  expect(declarations.map(({ tagName }) => tagName)).toEqual(elementNames());
  expect(elementNames()).toContain("impact-target-series");
});

test("it tells a widget's attributes, properties and events, and a report's without those of one result", () => {
  const widget = declarations.find(({ tagName }) => tagName === "impact-widget");
  const report = declarations.find(({ tagName }) => tagName === "impact-report");
  expect(namesOf(widget?.attributes)).toEqual(Object.keys(attributeReference));
  expect(namesOf(widget?.members)).toContain("result");
  expect(namesOf(widget?.events)).toEqual(Object.keys(eventReference));
  expect(namesOf(report?.attributes)).not.toContain("metric");
  expect(namesOf(report?.members)).not.toContain("result");
});

test("the README names every attribute, property, event and state", () => {
  const readme = read("../README.md");
  const names = [attributeReference, propertyReference, eventReference, stateReference].flatMap(
    (reference) => Object.keys(reference),
  );
  expect(names.filter((name) => !readme.includes(name))).toEqual([]);
});
