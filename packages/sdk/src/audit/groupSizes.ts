import type { Count } from "../results/count";
import type { AuditedReport } from "./AuditedReport";
import { enclosing } from "./enclosing";
import { numeratorRange } from "./numeratorRange";
import { anyNumber, type WholeRange } from "./WholeRange";

/** What a report says of how many each group has. */
export interface GroupSizes {
  /** What the group's own figure says: its count, or its share of a base that is known. */
  printed: (id: string) => WholeRange;
  /** The same, and at most as many as every group that holds it. */
  withinOthers: (id: string) => WholeRange;
  /** The same, and what the other parts of a whole leave for it. */
  leftByOthers: (id: string) => WholeRange;
}

export function groupSizes({ groups, containers }: AuditedReport): GroupSizes {
  const sizes = new Map<string, WholeRange>();

  const printed = (id: string): WholeRange => {
    const size = sizes.get(id) ?? sizeOf(id);
    sizes.set(id, size);
    return size;
  };

  const sizeOf = (id: string): WholeRange => {
    const group = groups.get(id);
    const stated = group?.count ? statedRange(group.count) : anyNumber;
    if (group?.is !== "share" || group.of === undefined || group.count?.is === "exact")
      return stated;
    const { lowest, highest } = printed(group.of);
    const shared = numeratorRange(group.read, { lowest: Math.max(1, lowest), highest });
    // A share that contradicts its base or its count says nothing: it is a finding of its own.
    return (shared && overlap(stated, shared)) ?? stated;
  };

  const withinOthers = (id: string): WholeRange => {
    const alone = printed(id);
    const around = [...enclosing(id, containers)].map((each) => printed(each).highest);
    // A group that is printed larger than one that holds it is a finding of its own.
    return overlap(alone, { lowest: 0, highest: Math.min(...around) }) ?? alone;
  };

  const leftByOthers = (id: string): WholeRange => {
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

function overlap(a: WholeRange, b: WholeRange): WholeRange | undefined {
  const lowest = Math.max(a.lowest, b.lowest);
  const highest = Math.min(a.highest, b.highest);
  return lowest <= highest ? { lowest, highest } : undefined;
}

export function sumOf(ranges: readonly WholeRange[]): WholeRange {
  return {
    lowest: ranges.reduce((sum, { lowest }) => sum + lowest, 0),
    highest: ranges.reduce((sum, { highest }) => sum + highest, 0),
  };
}

/** Any number where the count is hidden, absent, or "about" a number. */
function statedRange(count: Count): WholeRange {
  if (count.is === "exact") return { lowest: count.value, highest: count.value };
  if (count.is !== "bounded") return anyNumber;
  const { value } = count;
  switch (count.bound) {
    case "atLeast":
      return { ...anyNumber, lowest: value };
    case "moreThan":
      return { ...anyNumber, lowest: value + 1 };
    case "atMost":
      return { lowest: 0, highest: value };
    case "lessThan":
      return { lowest: 0, highest: Math.max(0, value - 1) };
    case "about":
      return anyNumber;
  }
}
