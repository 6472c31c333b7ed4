import { formatCount } from "../format/formatCount";
import type { CountRange } from "../results/count";
import type { AuditedGroup, AuditedReport } from "./AuditedReport";
import type { Finding } from "./finding";
import { foundRange } from "./foundRange";
import { type GroupSizes, sumOf } from "./groupSizes";
import { percentOfBase } from "./percentOfBase";

type As = "allParts" | "someParts";

interface Comparison {
  whole: AuditedGroup;
  parts: string[];
  as: As;
}

/** Parts that do not add up to their whole, and parts of which one alone is larger than it. */
export function breakdownFindings({ groups }: AuditedReport, sizes: GroupSizes): Finding[] {
  return [...groups.values()]
    .flatMap((group) => comparisons(group, groups))
    .flatMap(({ whole, parts, as }) => {
      const members = parts.flatMap((id) => groups.get(id) ?? []);
      return compared(whole, members, as, sizes) ?? [];
    });
}

/** Where options overlap each is compared by itself; so is a group that is said to be within another. */
function comparisons(group: AuditedGroup, groups: AuditedReport["groups"]): Comparison[] {
  const alone = (whole: AuditedGroup, id: string) => ({
    whole,
    parts: [id],
    as: "someParts" as const,
  });
  const breakdowns = (group.breakdowns ?? []).flatMap(({ parts, as }): Comparison[] =>
    as === "multiSelect" ? parts.map((id) => alone(group, id)) : [{ whole: group, parts, as }],
  );
  const around = group.is === "count" ? groups.get(group.within ?? "") : undefined;
  const isListed = around?.breakdowns?.some(({ parts }) => parts.includes(group.id));
  return around && !isListed ? [...breakdowns, alone(around, group.id)] : breakdowns;
}

function compared(
  whole: AuditedGroup,
  parts: readonly AuditedGroup[],
  as: As,
  sizes: GroupSizes,
): Finding | undefined {
  const inNumbers = {
    unit: "number" as const,
    sum: sumOf(parts.map(({ id }) => sizes.printed(id))),
    whole: sizes.withinOthers(whole.id),
  };
  const inPercent = percentOfBase(whole, parts);
  return (
    contradiction(inNumbers, as, whole, parts) ??
    (inPercent && contradiction(inPercent, as, whole, parts))
  );
}

function contradiction(
  { unit, sum, whole: size }: { unit: "number" | "percent"; sum: CountRange; whole: CountRange },
  as: As,
  whole: AuditedGroup,
  parts: readonly AuditedGroup[],
): Finding | undefined {
  const areShares = parts.every((part) => part.is === "share" && part.of === whole.id);
  const told = {
    figures: [whole.id, ...parts.map(({ id }) => id)],
    printed: { whole: areShares ? "100%" : printed(whole), parts: parts.map(printed) },
    wholeNoun: whole.noun,
    unit,
  };
  if (sum.lowest > size.highest) {
    return { is: "partsExceedWhole", ...told, sum: foundRange(sum), whole: size };
  }
  if (as === "allParts" && sum.highest < size.lowest) {
    return { is: "partsFallShort", ...told, sum, whole: foundRange(size) };
  }
  return undefined;
}

function printed(group: AuditedGroup): string {
  return group.is === "share" ? group.printed : formatCount(group.count);
}
