import type { Post, Role } from "../schemas/role";
import { compareSeniority } from "../schemas/seniorityLevel";

/** What someone is known to do on a day. */
export type Situation = { is: "inPost"; post: Post } | { is: "out" } | { is: "unknown" };

/**
 * What someone is known to do on an ISO date: their post, the highest where they hold several, `out`
 * of school posts, or `unknown` where no role is known to cover the day.
 */
export function situationOn(roles: readonly Role[], date: string): Situation {
  const held = roles.filter((role) => role.from <= date && date <= role.until);
  const [post] = held.filter((role) => role.is === "post").sort(firstToStandFor);
  if (post) return { is: "inPost", post };
  return { is: held.length > 0 ? "out" : "unknown" };
}

/** The highest first; then the latest; then by content, so that the order of records does not matter. */
function firstToStandFor(a: Post, b: Post): number {
  return (
    compareSeniority(b.level, a.level) ||
    compareText(b.from, a.from) ||
    compareText(a.setting, b.setting)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
