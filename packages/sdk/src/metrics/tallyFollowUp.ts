import { absent, exactly } from "../results/count";
import type { Role } from "../schemas/role";
import { monthsAfter } from "./monthsAfter";
import type { ProgressionCohortCounts } from "./ProgressionCounts";
import type { Situation } from "./situationOn";
import { standingOn } from "./standingOn";

export interface FollowUpOptions {
  /** Who is followed: those in any post after the programme, or those in a mainstream school. */
  of: "inPost" | "mainstream";
  /** Months after graduation, at least those after which roles are read. */
  months: number;
}

/**
 * Counts who is still in such a post some months after graduation. Who has another role has left; whose
 * role on the day is not known is lost to follow-up, which is not the same.
 */
export function tallyFollowUp(
  people: readonly { roles: readonly Role[]; after: Situation }[],
  graduatesOn: string,
  asOf: string,
  { of, months }: FollowUpOptions,
): NonNullable<ProgressionCohortCounts["followUp"]> {
  const date = monthsAfter(graduatesOn, months);
  const qualifies = (role: Role) =>
    role.is === "post" && (of === "inPost" || role.setting === "mainstream");
  const followed = people.filter(({ after }) => after.is === "inPost" && qualifies(after.post));
  if (asOf < date) {
    const notYet = absent("notYetDue");
    return {
      of,
      months,
      asOf: date,
      stillInPost: notYet,
      left: notYet,
      lostToFollowUp: notYet,
      notYetDue: exactly(followed.length),
    };
  }
  const tally = { held: 0, left: 0, lost: 0 };
  for (const { roles } of followed) tally[standingOn(roles, date, qualifies)] += 1;
  return {
    of,
    months,
    asOf: date,
    stillInPost: exactly(tally.held),
    left: exactly(tally.left),
    lostToFollowUp: exactly(tally.lost),
    notYetDue: exactly(0),
  };
}
