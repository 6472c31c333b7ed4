import { describe, expect, test } from "vitest";
import { printedRate } from "./printedRate";

describe("printedRate", () => {
  test.each([
    ["94.6%", 0.946],
    ["94.6 %", 0.946],
    ["94.6 per cent", 0.946],
    ["0%", 0],
    ["100%", 1],
    ["1 in 17", 1 / 17],
    ["9 out of 10", 0.9],
    ["0 in 5", 0],
  ])("reads %s", (text, share) => {
    expect(printedRate(text)).toEqual({ is: "printed", text, share });
  });

  test.each([
    "",
    "60",
    "about 60%",
    "60% or so",
    "-1%",
    "1 of 17",
    "one in 17",
    "a 1 in 17",
    "1 in",
  ])("refuses %j, which is no rate", (text) => {
    expect(() => printedRate(text)).toThrow(
      `printed rate: expected a printed rate like "94.6%" or "1 in 17"; received "${text}" at text`,
    );
  });

  test.each(["100.1%", "3 in 2", "0 in 0"])("refuses %s, which is no share of a whole", (text) => {
    expect(() => printedRate(text)).toThrow(
      expect.objectContaining({
        code: "SHARE_OUT_OF_RANGE",
        message: `printed rate: expected a share of at most the whole; received "${text}" at text.`,
      }),
    );
  });
});
