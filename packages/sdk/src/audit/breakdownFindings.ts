import { formatCount } from "../format/formatCount";
import type { AuditedGroup, AuditedReport } from "./AuditedReport";
import type { Finding } from "./finding";
import { foundRange } from "./foundRange";
import { type GroupSizes, sumOf } from "./groupSizes";
import { percentOfBase } from "./percentOfBase";
import type { PublishedBreakdown } from "./publishedFigure";
import type { WholeRange } from "./WholeRange";

/** Parts that do not add up to their whole, and parts of which one alone is larger than it. */
export function breakdownFindings({ groups }: AuditedReport, sizes: GroupSizes): Finding[] {
  return [...groups.values()].flatMap((whole) =>
    comparisons(whole, groups).flatMap(({ parts, as }) => {
      const members = parts.flatMap((id) => groups.get(id) ?? []);
      return compared(whole, members, as, sizes) ?? [];
    }),
  );
}

type As = "allParts" | "someParts";

/** Where options overlap each is compared by itself; so is a group that is said to be within another. */
function comparisons(
  whole: AuditedGroup,
  groups: AuditedReport["groups"],
): { parts: string[]; as: As }[] {
  const alone = (id: string) => ({ parts: [id], as: "someParts" as const });
  const within = [...groups.values()].filter(
    (group) => group.is === "count" && group.within === whole.id,
  );
  return [
    ...(whole.breakdowns ?? []).flatMap(({ parts, as }: PublishedBreakdown) =>
      as === "multiSelect" ? parts.map(alone) : [{ parts, as }],
    ),
    ...within.map(({ id }) => alone(id)),
  ];
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
  { unit, sum, whole: size }: { unit: "number" | "percent"; sum: WholeRange; whole: WholeRange },
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
