import { roundedPercent } from "../format/roundedPercent";
import type { CountRange } from "../results/count";
import type { AuditedGroup, AuditedShare } from "./AuditedReport";
import { baseRange } from "./baseRange";
import type { ImpliedBase } from "./finding";
import { foundRange } from "./foundRange";

/** Whether a numerator that is printed beside its share is that share of a base that the report prints. */
export function impliedBase(
  { id, count, read }: AuditedShare,
  base: AuditedGroup,
  { lowest, highest }: CountRange,
): ImpliedBase | undefined {
  if (count?.is !== "exact") return undefined;
  const possible = baseRange(read, count.value);
  if (possible && possible.lowest <= highest && possible.highest >= lowest) return undefined;
  const isOneNumber = lowest === highest && lowest >= Math.max(1, count.value);
  return {
    is: "impliedBase",
    figures: [id, base.id],
    printed: read.text,
    numerator: count.value,
    base: foundRange({ lowest, highest }),
    baseNoun: base.noun,
    ...(isOneNumber && { prints: `${roundedPercent(count.value, lowest, read.decimals)}%` }),
    ...(possible && { possibleBases: foundRange(possible) }),
  };
}
