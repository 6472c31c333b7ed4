import type { ReachBody } from "../results/reachResult";

/**
 * What the body of a reach is made from. It has the body's shape, but each `pupils.total` is the plain
 * sum of the rolls that there are, or what a publication printed.
 */
export type ReachCounts = ReachBody;
