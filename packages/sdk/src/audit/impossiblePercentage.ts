import { roundedPercent } from "../format/roundedPercent";
import type { CountRange } from "../results/count";
import type { AuditedGroup, AuditedShare } from "./AuditedReport";
import type { ImpossiblePercentage } from "./finding";
import { firstNumerator, numeratorRange } from "./numeratorRange";
import { basesOf } from "./possibleBases";

const mostTried = 10_000;

/** Whether any whole number of a base that the report prints is the share. */
export function impossiblePercentage(
  { id, read, count }: AuditedShare,
  shares: readonly AuditedShare[],
  base: AuditedGroup,
  { lowest, highest }: CountRange,
): ImpossiblePercentage | undefined {
  const size = lowest;
  if (count?.is === "exact" || lowest !== highest || size === 0) return undefined;
  if (numeratorRange(read, size)) return undefined;
  const above = firstNumerator(read.lower, size);
  const others = shares.filter((share) => share.id !== id);
  return {
    is: "impossiblePercentage",
    figures: [id, base.id],
    printed: read.text,
    base: size,
    baseNoun: base.noun,
    nearest: [above - 1, above].map((numerator) => ({
      numerator,
      prints: `${roundedPercent(numerator, size, read.decimals)}%`,
    })),
    ...(size <= mostTried && {
      possibleBases: basesOf([read], size),
      ...(others.length > 0 && {
        shared: {
          figures: others.map((other) => other.id),
          printed: others.map((other) => other.read.text),
          possibleBases: basesOf([read, ...others.map((other) => other.read)], size),
        },
      }),
    }),
  };
}
