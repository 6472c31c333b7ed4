import { expect } from "vitest";

/** A working as figures print it in English: `19 ÷ (664 − 12) = 3%`, `(26 ÷ 210) ÷ 1.5% = 8.3×`. */
const working = /^.*?: ?(\(?[^:]*) = ([^=]*)$/;

/**
 * Each working gives what it says when it is calculated again from the numbers that are printed in it.
 * Bounded ones are left out: what is at most 5 of 12 is rounded to the side on which it stays true.
 */
export function expectTrueWorkings(workings: readonly string[]): void {
  for (const line of workings) {
    const [, formula = "", printed = ""] = working.exec(line) ?? [];
    expect(line).toMatch(working);
    if (/at most|at least|more than|less than|about/.test(formula)) continue;
    const result = calculated(formula);
    const said = numberOf(printed);
    expect({ line, error: Math.abs(result - said) / precisionOf(printed) }).toMatchObject({
      error: expect.toSatisfy((error: number) => error <= 0.5 + 1e-6),
    });
  }
}

/** Products, divisions and one difference, from left to right; brackets first, the innermost before the others. */
function calculated(formula: string): number {
  const bracket = /\(([^()]*)\)/.exec(formula);
  if (bracket) return calculated(formula.replace(bracket[0], String(calculated(bracket[1] ?? ""))));
  const [minuend, subtrahend] = formula.split(" − ");
  if (subtrahend !== undefined) return calculated(minuend ?? "") - calculated(subtrahend);
  return formula
    .split(" ÷ ")
    .map((part) =>
      part
        .split(" × ")
        .map(numberOf)
        .reduce((product, factor) => product * factor),
    )
    .reduce((dividend, divisor) => dividend / divisor);
}

function numberOf(text: string): number {
  const number = Number(text.replaceAll(",", "").replace(/[%×]$/, ""));
  return text.endsWith("%") ? number / 100 : number;
}

/** What the last printed digit stands for. */
function precisionOf(text: string): number {
  const decimals = /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
  const digits = text
    .replaceAll(/[,%×]/g, "")
    .replace(/^0\.0*/, "")
    .replace(".", "").length;
  const whole = text.endsWith("×") && decimals === 0 && digits > 2 ? 10 ** (digits - 2) : 1;
  return (decimals > 0 ? 10 ** -decimals : whole) * (text.endsWith("%") ? 0.01 : 1);
}
