// The SDK's own types know no Node.
declare const process: { env: { FUZZ_RUNS?: string } };

/**
 * How often a property is tried: `usual` times, or as often as FUZZ_RUNS says. A property that has to
 * hold for very many tries takes `longer` times as many then.
 */
export function fuzzRuns(usual: number, longer = 1): { numRuns: number } {
  const told = process.env.FUZZ_RUNS;
  return { numRuns: told === undefined ? usual : Number(told) * longer };
}
