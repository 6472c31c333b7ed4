import type { BreakdownBody } from "../results/breakdownResult";
import type { Count } from "../results/count";
import type { Benchmark, Complement } from "../schemas/benchmark";

/** What a breakdown's shares and comparisons are derived from. */
export interface BreakdownCounts {
  /** Who is counted, in the plural: `leaders`. */
  unit: string;
  dimension: BreakdownBody["dimension"];
  /** What shares are of: people whose answer is known, or everyone asked. */
  base: "ofKnown" | "ofAsked";
  /** What "the rest" of a group is in the measured scheme. */
  complement: Complement;
  /** Asked and not asked together. */
  people: Count;
  /** Known, no answer and preferred not to say together. */
  asked: Count;
  known: Count;
  missing: { notAsked: Count; noAnswer: Count; preferNotToSay: Count };
  /** In the order of the scheme; they add up to `known`. */
  groups: { id: string; label: string; count: Count }[];
  benchmarks: Benchmark[];
}
