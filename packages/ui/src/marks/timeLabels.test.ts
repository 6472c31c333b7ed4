import { expect, test } from "vitest";
import { english } from "../language/english";
import { timeLabels } from "./timeLabels";

const yearsFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const year = `${first + index}/${String(first + index + 1).slice(2)}`;
    return { id: year, year };
  });

test("few years stand in the middle of theirs", () => {
  const [labels] = timeLabels(yearsFrom(2022, 3), english);
  expect(labels?.map(({ text, anchor, shows }) => [text, anchor, shows])).toEqual([
    ["22/23", "middle", "always"],
    ["23/24", "middle", "notNarrow"],
    ["24/25", "middle", "always"],
  ]);
});

test("of many years the first begins and the last ends with the plot, so that neither leaves it", () => {
  const [labels] = timeLabels(yearsFrom(2016, 9), english);
  expect(labels?.map(({ text, anchor, at }) => [text, anchor, at])).toEqual([
    ["16/17", "start", 0],
    ["24/25", "end", 1],
  ]);
});
