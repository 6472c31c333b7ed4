/**
 * How a fraction prints in per cent, by exact rational rounding: half up, and half to even. The naive
 * definition, to test faster ones against.
 */
export function percentTexts(numerator: number, base: number, decimals: number): string[] {
  const scaled = BigInt(numerator) * 100n * 10n ** BigInt(decimals);
  const below = scaled / BigInt(base);
  const rest = 2n * (scaled - below * BigInt(base));
  const up = rest >= BigInt(base) ? below + 1n : below;
  const even = rest === BigInt(base) && below % 2n === 0n ? below : up;
  return [...new Set([up, even])].map((units) => percentText(units, decimals));
}

/** Units of the last decimal as text: 946 with one decimal is `94.6%`. */
export function percentText(units: bigint, decimals: number): string {
  const digits = units.toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  return decimals === 0 ? `${whole}%` : `${whole}.${digits.slice(-decimals)}%`;
}
