// The SDK's own types know no Node.
declare const process: { env: { FUZZ_RUNS?: string } };

/** How often a property is tried: `usual` times, or as often as FUZZ_RUNS says. */
export function fuzzRuns(usual: number): { numRuns: number } {
  return { numRuns: Number(process.env.FUZZ_RUNS ?? usual) };
}
