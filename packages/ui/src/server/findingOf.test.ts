import { exactly, resultOf, targetResult } from "@the-difference/impact-sdk";
import { illustrativeTrust, impactReport2021To22 } from "@the-difference/sample-data";
import { expect, test } from "vitest";
import { publishExample } from "../stories/publishExample";
import { exampleContext } from "../testing/exampleContext";
import { findingOf } from "./findingOf";

test("a finding is what the figure says, in words", () => {
  const result = resultOf(illustrativeTrust(), "trust.leaders.training", "target");
  expect(findingOf(result)).toEqual({
    headline: "Inclusion training of the trust's leaders",
    sentence: "170 of 221 leaders; target 177 (80%): seven short.",
  });
});

test("every result has a finding in both forms", () => {
  const results = [impactReport2021To22(), illustrativeTrust()].flatMap(({ results }) => results);
  const wanting = results.filter((result) => {
    const { headline, sentence } = findingOf(result);
    return headline === "" || !sentence.endsWith(".");
  });
  expect(wanting.map(({ id }) => id)).toEqual([]);
});

test("signs that mean something in HTML come back as they were", () => {
  const title = `"A" & 'B' <b>&amp;</b>`;
  const result = targetResult(
    {
      unit: "leaders",
      aim: { is: "share", share: 0.6, of: "leaders" },
      actual: exactly(5),
      base: exactly(12),
    },
    exampleContext("register", { title }),
  );
  expect(findingOf(publishExample(result)).headline).toBe(title);
});
