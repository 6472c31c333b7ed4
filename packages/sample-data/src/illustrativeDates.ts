/** The days of all made-up data: when it was counted, and when the snapshots of it came out. */
export const illustrativeDates = { asOf: "2026-03-31", publishedOn: "2026-04-30" } as const;
