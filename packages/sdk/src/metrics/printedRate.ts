import { MetricInputError } from "../errors/MetricInputError";
import type { Rate } from "../results/rate";

const percentPattern = /^(\d+(?:\.\d+)?)\s?(?:%|per cent)$/;
const oneInPattern = /^(\d+) (?:in|out of) (\d+)$/;

/**
 * A rate that its source printed without counts. It keeps the text, and gains no counts.
 *
 * @param text - `94.6%`, `94.6 per cent`, `1 in 17` or `9 out of 10`
 * @returns the printed rate, with its share from 0 to 1
 * @throws {MetricInputError} RECORD_INVALID for other text, SHARE_OUT_OF_RANGE above the whole
 * @example
 * printedRate("94.6%"); //=> { is: "printed", text: "94.6%", share: 0.946 }
 */
export function printedRate(text: string): Extract<Rate, { is: "printed" }> {
  const share = shareOf(text);
  if (share === undefined) {
    throw new MetricInputError("RECORD_INVALID", "printed rate", [
      { path: "text", expected: 'a printed rate like "94.6%" or "1 in 17"', received: `"${text}"` },
    ]);
  }
  if (!(share >= 0 && share <= 1)) {
    throw new MetricInputError("SHARE_OUT_OF_RANGE", "printed rate", [
      { path: "text", expected: "a share of at most the whole", received: `"${text}"` },
    ]);
  }
  return { is: "printed", text, share };
}

function shareOf(text: string): number | undefined {
  const percent = percentPattern.exec(text)?.[1];
  // The exponent, not a division by 100, gives the number nearest to the decimal that was printed.
  if (percent !== undefined) return Number(`${percent}e-2`);
  const [, part, whole] = oneInPattern.exec(text) ?? [];
  return part === undefined || whole === undefined ? undefined : Number(part) / Number(whole);
}
