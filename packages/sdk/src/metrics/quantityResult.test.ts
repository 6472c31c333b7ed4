import { describe, expect, test } from "vitest";
import { publishedBasis, testContext } from "../../testing/testContext";
import { bounded } from "../results/count";
import { metricResultSchema } from "../results/metricResult";
import type { Quantity } from "../results/quantityResult";
import { printedRate } from "./printedRate";
import { quantityResult } from "./quantityResult";

const quantities: Quantity[] = [
  { is: "count", count: bounded("moreThan", 350), of: "delegates" },
  { is: "rate", rate: printedRate("94.6%"), of: "senior leaders who are White" },
  { is: "amount", value: 370_000, unit: "GBP", of: "lifetime cost of an exclusion" },
  { is: "amount", value: 290, bound: "atLeast", unit: "hours", of: "teacher development" },
  { is: "inWords", text: "thousands of children", of: "permanent exclusions" },
];

describe("quantityResult", () => {
  test.each(quantities)("carries $is of $of through JSON as it is", (quantity) => {
    const result = quantityResult(quantity, { ...testContext, basis: publishedBasis });
    expect(result.body.quantity).toEqual(quantity);
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });
});

describe("printedRate", () => {
  test.each([
    ["94.6%", 0.946],
    ["60%", 0.6],
    ["0.1%", 0.001],
    ["100%", 1],
    ["63 per cent", 0.63],
    ["1 in 17", 1 / 17],
    ["9 out of 10", 0.9],
  ])("reads %s", (text, share) => {
    expect(printedRate(text)).toEqual({ is: "printed", text, share });
  });

  test.each([
    ["101%", "SHARE_OUT_OF_RANGE"],
    ["5 in 4", "SHARE_OUT_OF_RANGE"],
    ["0 in 0", "SHARE_OUT_OF_RANGE"],
    ["most", "RECORD_INVALID"],
    ["-3%", "RECORD_INVALID"],
    ["", "RECORD_INVALID"],
  ])("refuses %s", (text, code) => {
    expect(() => printedRate(text)).toThrow(expect.objectContaining({ code }));
  });
});
