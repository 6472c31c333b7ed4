/**
 * What two tables have in common. `same`: these cells are one number (the same people counted twice).
 * `whole`: this cell is these parts and those who are in none of them, who are printed nowhere: a trust
 * within the nation, the last release within this one.
 */
export type TableLink =
  | { same: readonly string[] }
  | { whole: string; parts: readonly string[]; sensitive?: true };
