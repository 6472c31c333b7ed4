import { type CountRange, countRange } from "../results/count";
import type { AuditedReport } from "./AuditedReport";
import { anyNumber } from "./anyNumber";
import { enclosing } from "./enclosing";
import { numeratorRange } from "./numeratorRange";

/** What a report says of how many each group has. */
export interface GroupSizes {
  /** What the group's own figure says: its count, or its share of a base that is known. */
  printed: (id: string) => CountRange;
  /** The same, and at most as many as every group that holds it. */
  withinOthers: (id: string) => CountRange;
  /** The same, and what the other parts of a whole leave for it. */
  leftByOthers: (id: string) => CountRange;
}

export function groupSizes({ groups, containers }: AuditedReport): GroupSizes {
  const sizes = new Map<string, CountRange>();

  const printed = (id: string): CountRange => {
    const size = sizes.get(id) ?? sizeOf(id);
    sizes.set(id, size);
    return size;
  };

  const sizeOf = (id: string): CountRange => {
    const group = groups.get(id);
    const stated = group?.count ? countRange(group.count) : anyNumber;
    if (group?.is !== "share" || group.of === undefined || group.count?.is === "exact")
      return stated;
    const { lowest, highest } = printed(group.of);
    const shared = numeratorRange(group.read, { lowest: Math.max(1, lowest), highest });
    // A share that contradicts its base or its count says nothing: it is a finding of its own.
    return (shared && overlap(stated, shared)) ?? stated;
  };

  const withinOthers = (id: string): CountRange => {
    const alone = printed(id);
    const around = [...enclosing(id, containers)].map((each) => printed(each).highest);
    // A group that is printed larger than one that holds it is a finding of its own.
    return overlap(alone, { lowest: 0, highest: Math.min(...around) }) ?? alone;
  };

  const leftByOthers = (id: string): CountRange => {
    const range = { ...withinOthers(id) };
    for (const [whole, { breakdowns = [] }] of groups) {
      for (const { parts, as } of breakdowns) {
        if (as === "multiSelect" || !parts.includes(id)) continue;
        const others = sumOf(parts.filter((part) => part !== id).map(printed));
        const { lowest, highest } = printed(whole);
        range.highest = Math.min(range.highest, highest - others.lowest);
        if (as === "allParts") range.lowest = Math.max(range.lowest, lowest - others.highest);
      }
    }
    return range;
  };

  return { printed, withinOthers, leftByOthers };
}

function overlap(a: CountRange, b: CountRange): CountRange | undefined {
  const lowest = Math.max(a.lowest, b.lowest);
  const highest = Math.min(a.highest, b.highest);
  return lowest <= highest ? { lowest, highest } : undefined;
}

export function sumOf(ranges: readonly CountRange[]): CountRange {
  return {
    lowest: ranges.reduce((sum, { lowest }) => sum + lowest, 0),
    highest: ranges.reduce((sum, { highest }) => sum + highest, 0),
  };
}
