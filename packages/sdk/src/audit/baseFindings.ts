import type { AuditedReport, AuditedShare } from "./AuditedReport";
import type { Finding } from "./finding";
import type { GroupSizes } from "./groupSizes";
import { impliedBase } from "./impliedBase";
import { impossiblePercentage } from "./impossiblePercentage";
import { sharedBase } from "./sharedBase";

/** What shares say of the groups that they are shares of, each base with all of its shares. */
export function baseFindings({ groups }: AuditedReport, sizes: GroupSizes): Finding[] {
  const sharesOf = new Map<string, AuditedShare[]>();
  for (const group of groups.values()) {
    if (group.is !== "share" || group.of === undefined) continue;
    const shares = sharesOf.get(group.of) ?? [];
    shares.push(group);
    sharesOf.set(group.of, shares);
  }
  return [...sharesOf].flatMap(([id, shares]): Finding[] => {
    const base = groups.get(id);
    if (!base) return [];
    const size = sizes.withinOthers(id);
    const alone = shares.flatMap((share): Finding[] => {
      const finding =
        impliedBase(share, base, size) ?? impossiblePercentage(share, shares, base, size);
      return finding ? [finding] : [];
    });
    if (alone.length > 0) return alone;
    const together = sharedBase(shares, base, size);
    return together ? [together] : [];
  });
}
