import type { Role } from "../schemas/role";

/**
 * Whether someone holds a role of a kind on an ISO date: `held`; `left` where they are known to do
 * something else; `lost` to follow-up where no role is known to cover the day, which is not the same.
 *
 * @param qualifies - `unknown` where the record does not tell: then they are lost as well, unless
 *   another role of the day qualifies
 */
export function standingOn(
  roles: readonly Role[],
  date: string,
  qualifies: (role: Role) => boolean | "unknown",
): "held" | "left" | "lost" {
  const answers = roles
    .filter((role) => role.from <= date && date <= role.until)
    .map((role) => qualifies(role));
  if (answers.includes(true)) return "held";
  return answers.length === 0 || answers.includes("unknown") ? "lost" : "left";
}
