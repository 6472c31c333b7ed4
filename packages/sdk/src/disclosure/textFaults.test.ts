import { describe, expect, it } from "vitest";
import { resultOfNumbers } from "../../testing/resultOfNumbers";
import type { MetricResultKind } from "../results/metricResult";
import { standardPolicy } from "./policy";
import { protectResults } from "./protectResults";
import { textFaults } from "./textFaults";

/** Which of the texts, as caveats of a result of these numbers, tell what it hides. */
function telling(kind: MetricResultKind, numbers: readonly number[], texts: readonly string[]) {
  const made = resultOfNumbers[kind].make(numbers);
  const result = { ...made, caveats: texts.map((text) => ({ text })) };
  const [after] = protectResults([result], standardPolicy);
  if (!after) throw new Error("expected a protected result");
  const paths = textFaults(result, after, "result").map(({ path }) => path);
  return texts.filter((_, index) => paths.includes(`result.caveats[${index}].text`));
}

describe("texts that tell what is hidden", () => {
  it("state a rate, gap or ratio of a comparison", () => {
    // 3 of 23 (13.04%) against 20 of 40: −36.96 points, 3.83 times; the 20 who did not move give the 3.
    const told = [
      "13% moved.",
      "A gap of 37 points.",
      "−36.96 percentage points.",
      "Nearly 4 times as many moved elsewhere.",
      "1 in 8 moved.",
      "Twenty did not.",
    ];
    const untold = [
      "50% moved elsewhere.",
      "A gap of 12 points.",
      "5 times as many asked.",
      "1 in 2.",
    ];
    // Twenty is printed of the second side too, so that a reader cannot tell which is meant; it is refused.
    expect(telling("comparison", [3, 20, 20, 20], [...told, ...untold])).toEqual(told);
  });

  it("state a change", () => {
    // 53 and then 4: 92.45% fewer, 0.0755 times.
    expect(
      telling(
        "change",
        [53, 4, 900],
        ["92% fewer.", "92.5 per cent fewer.", "0.08 times as many.", "53 before.", "50% fewer."],
      ),
    ).toEqual(["92% fewer.", "92.5 per cent fewer.", "0.08 times as many."]);
  });

  it("state a rate of exclusions per 100, as per 100 or in per cent", () => {
    // 3 of 60 pupils suspended, 5 per 100; 3 + 9 suspensions, 20 per 100. In the trust 11 and 17 of 130.
    expect(
      telling(
        "exclusions",
        [3, 8, 9, 0, 0, 0],
        [
          "5 per 100 pupils.",
          "5% of pupils.",
          "20 suspensions in every 100.",
          "8.46 per 100.",
          "7 per 100.",
        ],
      ),
    ).toEqual(["5 per 100 pupils.", "5% of pupils.", "20 suspensions in every 100."]);
  });

  it("state a share of persistent or severe absence", () => {
    // A school of 70 with 1 + 2 persistently absent: 4.29%; of these 1 severely: 1.43%.
    expect(
      telling(
        "absence",
        [1, 9, 2, 30],
        ["4.3% of enrolments.", "1.4 per 100.", "1 in 23.", "16% were absent."],
      ),
    ).toEqual(["4.3% of enrolments.", "1.4 per 100.", "1 in 23."]);
  });

  it("state the net agreement of a survey, or what non-response leaves open", () => {
    // 20 + 15 agree, 2 + 1 do not: (35 − 3) of 38, 84.2 points.
    expect(
      telling(
        "survey",
        [20, 15, 2, 1, 0, 10, 30],
        [
          "Net agreement of 84 points.",
          "+84.2 percentage points.",
          "A net 50 points.",
          "92% agreed.",
        ],
      ),
    ).toEqual(["Net agreement of 84 points.", "+84.2 percentage points.", "92% agreed."]);
  });
});
