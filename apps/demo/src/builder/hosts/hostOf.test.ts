import { expect, test } from "vitest";
import type { Answer } from "../Choice";
import { choiceInAddress } from "../choiceInAddress";
import { hostOf } from "./hostOf";

test.each<[Answer | "", Answer | "", string | undefined]>([
  ["", "", undefined],
  ["yes", "", "SharePoint"],
  ["no", "", undefined],
  ["no", "yes", "Any page that takes code"],
  ["no", "no", "A picture with a link"],
])("web part: %s, code: %s leads to %s", (webPart, html, name) => {
  const choice = { ...choiceInAddress("", "https://trust.example/"), webPart, html };
  expect(hostOf(choice)?.name).toBe(name);
});

test("answers to questions do not matter to somebody who knows the host", () => {
  const choice = choiceInAddress("?host=moodle&webPart=yes", "https://trust.example/");
  expect(hostOf(choice)?.name).toBe("Moodle");
});
