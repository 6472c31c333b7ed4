import type { AuditedReport } from "./AuditedReport";
import { enclosing } from "./enclosing";
import type { NounDiffers } from "./finding";

/**
 * Where a sentence calls those whom a share is of otherwise than the report calls them where it counts
 * them. Members of a group may be called by the names of every group that holds it: a graduate is a
 * leader.
 */
export function nounFindings({ groups, containers }: AuditedReport): NounDiffers[] {
  return [...groups.values()].flatMap((figure): NounDiffers[] => {
    if (figure.is !== "share" || figure.ofNoun === undefined) return [];
    const base = groups.get(figure.of ?? "");
    if (!base) return [];
    const names = [...enclosing(base.id, containers)].flatMap((id) => {
      const group = groups.get(id);
      return group ? [group.noun, ...(group.alsoCalled ?? [])] : [];
    });
    if (names.map(plain).includes(plain(figure.ofNoun))) return [];
    return [
      {
        is: "nounDiffers",
        figures: [figure.id, base.id],
        printed: figure.printed,
        says: figure.ofNoun,
        names,
      },
    ];
  });
}

/** Capitals and spaces make no other noun. */
function plain(noun: string): string {
  return noun.trim().toLowerCase().replaceAll(/\s+/g, " ");
}
