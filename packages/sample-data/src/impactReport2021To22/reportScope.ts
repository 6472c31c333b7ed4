import type { Scope } from "@the-difference/impact-sdk";

const period = "2021/22";

/** The scopes that several of the report's figures share. */
export const reportScope = {
  charity: { period, geography: "England" },
  leadershipProgramme: { period, programme: "Difference Leadership Programme" },
  inclusiveLeadershipCourse: { period, programme: "Inclusive Leadership Course" },
} satisfies Record<string, Scope>;
