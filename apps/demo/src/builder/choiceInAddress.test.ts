import * as fc from "fast-check";
import { expect, test } from "vitest";
import { answers, type Choice, figureSets } from "./Choice";
import { addressOfChoice, choiceInAddress } from "./choiceInAddress";
import { figureThemes } from "./FigureTheme";
import { hostNames } from "./hosts/hosts";

const ownFolder = "https://demo.example/impact/";

const choices: fc.Arbitrary<Choice> = fc.record({
  figures: fc.constantFrom(...figureSets),
  own: fc.string({ unit: "grapheme" }),
  figure: fc.string({ unit: "grapheme" }),
  host: fc.constantFrom(...hostNames, "unknown" as const),
  webPart: fc.constantFrom(...answers, "" as const),
  html: fc.constantFrom(...answers, "" as const),
  theme: fc.constantFrom(...figureThemes),
  width: fc.nat(),
  folder: fc.string({ unit: "grapheme" }),
});

test("a choice comes back from the address that it was written to", () => {
  fc.assert(
    fc.property(choices, (choice) => {
      const address = new URL(addressOfChoice(choice, ownFolder), "https://demo.example/embed/");
      expect(choiceInAddress(address.search, ownFolder)).toEqual(choice);
    }),
  );
});

test("an address without a choice is the first one, and the first choice has no query", () => {
  const first = choiceInAddress("", ownFolder);
  expect(first).toMatchObject({ figures: "report", host: "unknown", folder: ownFolder });
  expect(addressOfChoice(first, ownFolder)).toBe("");
});

test("what is no choice is as at first", () => {
  const query = "?figures=all&host=constructor&theme=<b>&width=-3&webPart=perhaps";
  expect(choiceInAddress(query, ownFolder)).toEqual(choiceInAddress("", ownFolder));
  expect(choiceInAddress("?width=1e999", ownFolder).width).toBe(0);
  expect(choiceInAddress("?width=wide", ownFolder).width).toBe(0);
});
