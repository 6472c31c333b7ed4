import { formatCount } from "../format/formatCount";
import { type CountRange, exactly } from "../results/count";
import type { AuditedReport, AuditedTarget } from "./AuditedReport";
import type { TargetMet, TargetMissed } from "./finding";
import { foundRange } from "./foundRange";
import type { GroupSizes } from "./groupSizes";

/**
 * Targets that other figures decide: the report prints no number of those who count towards the target,
 * or says otherwise than its own number. Where it prints the number, a reader sees the result.
 */
export function targetFindings(
  report: AuditedReport,
  sizes: GroupSizes,
): (TargetMissed | TargetMet)[] {
  return report.targets.flatMap((target) => targetFinding(target, report, sizes) ?? []);
}

function targetFinding(
  target: AuditedTarget,
  { groups }: AuditedReport,
  sizes: GroupSizes,
): TargetMissed | TargetMet | undefined {
  const group = groups.get(target.reachedBy);
  const base = target.aim.is === "share" ? groups.get(target.aim.of) : undefined;
  const needed = neededFor(target, base && sizes.printed(base.id));
  if (!group || needed === undefined) return undefined;
  const reached = sizes.leftByOthers(group.id);
  const outcome = outcomeOf(reached, needed);
  if (!outcome) return undefined;
  const isPrinted = group.is === "share" || group.count.is === "exact";
  if (isPrinted && (target.says ?? outcome) === outcome) return undefined;
  const found = {
    figures: [target.id, group.id, ...decidingFigures(group.id, base?.id, groups)],
    aim: target.aim.is === "share" ? target.aim.printed : formatCount(exactly(target.aim.value)),
    ...(base && { base: { count: sizes.printed(base.id).lowest, noun: base.noun } }),
    needed,
    reachedNoun: group.noun,
    ...(target.says && { says: target.says }),
  };
  return outcome === "missed"
    ? { is: "targetMissed", ...found, reached }
    : { is: "targetMet", ...found, reached: foundRange(reached) };
}

function outcomeOf({ lowest, highest }: CountRange, needed: number) {
  // Figures that leave no number at all contradict each other elsewhere and decide nothing here.
  if (lowest > highest) return undefined;
  if (highest < needed) return "missed";
  return lowest >= needed ? "met" : undefined;
}

/** The smallest whole number that reaches the aim; not known for a share of an unknown base. */
function neededFor({ aim, read }: AuditedTarget, base: CountRange | undefined): number | undefined {
  if (aim.is === "count") return aim.value;
  if (!read || !base || base.lowest !== base.highest) return undefined;
  return Number((read.part * BigInt(base.lowest) + read.whole - 1n) / read.whole);
}

/** What the group is left from: the wholes that it is a part of, and their other parts. */
function decidingFigures(
  id: string,
  base: string | undefined,
  groups: AuditedReport["groups"],
): string[] {
  const found = new Set(base === undefined ? [] : [base]);
  for (const [whole, { breakdowns = [] }] of groups) {
    for (const { parts, as } of breakdowns) {
      if (as === "multiSelect" || !parts.includes(id)) continue;
      for (const each of [whole, ...parts]) found.add(each);
    }
  }
  found.delete(id);
  return [...found];
}
