/**
 * Pseudo-random numbers in [0, 1) from a 32-bit seed: the same seed gives the same numbers on every
 * machine, for it uses integer arithmetic alone. For made-up data only, never for secrets.
 *
 * @param seed - integer, 0 to 2^32 − 1
 * @see Tommy Ettinger's mulberry32 (2017, public domain)
 * @example
 * const random = mulberry32(2022);
 * random(); // the same number every time
 */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
