import { describeValue } from "../errors/describeValue";
import type { CodedFault } from "../errors/refuseFaults";

/** One end of the shares that print as a text: an exact fraction. */
export interface ShareEdge {
  numerator: bigint;
  denominator: bigint;
  /** Whether a share of just this size prints as the text under at least one tie rule. */
  included: boolean;
}

/** A share as it was printed, and the shares that a writer who rounds properly prints that way. */
export interface PrintedShare {
  text: string;
  /** The share that the text names: 946 of 1,000 for `94.6%`. Of any whole this large some part prints so. */
  part: bigint;
  whole: bigint;
  /** Decimals of the percentage; 0 for a fraction in words. */
  decimals: number;
  lower: ShareEdge;
  upper: ShareEdge;
}

const percentPattern = /^(\d+)(?:\.(\d+))?\s?(?:%|per cent)$/;
const oneInPattern = /^(\d+) (?:in|out of) (\d+)$/;

/**
 * Reads a printed share: `94.6%`, `94.6 per cent`, `1 in 17`, `9 out of 10`; zeros at the end count as
 * precision. Adds a fault at `path` where it cannot.
 */
export function readPrintedShare(
  text: unknown,
  path: string,
  faults: CodedFault[],
): PrintedShare | undefined {
  const found = typeof text === "string" ? parsed(text) : undefined;
  if (!found) {
    faults.push({
      code: "RECORD_INVALID",
      path,
      expected: 'a printed share like "94.6%" or "1 in 17"',
      received: describeValue(text),
    });
    return undefined;
  }
  if (found.whole === 0n || found.part > found.whole) {
    faults.push({
      code: "SHARE_OUT_OF_RANGE",
      path,
      expected: "a share of at most the whole",
      received: describeValue(text),
    });
    return undefined;
  }
  return found;
}

function parsed(text: string): PrintedShare | undefined {
  const [, units, fraction = ""] = percentPattern.exec(text) ?? [];
  if (units !== undefined) {
    const whole = 100n * 10n ** BigInt(fraction.length);
    const part = BigInt(units + fraction);
    return { text, part, whole, decimals: fraction.length, ...partRounded(part, whole) };
  }
  const [, some, all] = oneInPattern.exec(text) ?? [];
  if (some === undefined || all === undefined) return undefined;
  const part = BigInt(some);
  const whole = BigInt(all);
  const edges = part === 1n ? wholeRounded(whole) : partRounded(part, whole);
  return { text, part, whole, decimals: 0, ...edges };
}

/**
 * The shares whose `whole` times rounds to `part`. A half below rounds up to `part` by the one rule; a
 * half above rounds down to it by the other rule where `part` is even.
 */
function partRounded(part: bigint, whole: bigint): Pick<PrintedShare, "lower" | "upper"> {
  const denominator = 2n * whole;
  return {
    lower: { numerator: part === 0n ? 0n : 2n * part - 1n, denominator, included: true },
    upper: { numerator: 2n * part + 1n, denominator, included: part % 2n === 0n },
  };
}

/** "1 in 17" rounds the 17, not the 1: the shares whose inverse rounds to `whole`. */
function wholeRounded(whole: bigint): Pick<PrintedShare, "lower" | "upper"> {
  return {
    lower: { numerator: 2n, denominator: 2n * whole + 1n, included: whole % 2n === 0n },
    upper: { numerator: 2n, denominator: 2n * whole - 1n, included: true },
  };
}
