import type { Count } from "../results/count";
import type { MetricResult, MetricResultKind } from "../results/metricResult";
import type { TableLayout } from "./TableLayout";

type ResultOfKind<K extends MetricResultKind> = Extract<MetricResult, { kind: K }>;

/** The count, or hidden, by the id of its cell. */
export type Keep = (id: string, count: Count) => Count;

/** How disclosure control reads the counts of one kind of result, and writes back those that it keeps. */
export interface KindProtection<K extends MetricResultKind> {
  /**
   * Lays out every number of people that the body tells, printed or implied, and how they add up.
   *
   * @param beside - what is published together with it
   * @throws {DisclosureError} RESULT_NOT_PROTECTABLE for a body that cannot be protected as it is
   */
  layOut(result: ResultOfKind<K>, layout: TableLayout, beside: readonly MetricResult[]): void;
  /** The body again, made by its builder of the counts that are kept. */
  rebuild(result: ResultOfKind<K>, keep: Keep): ResultOfKind<K>["body"];
  /**
   * Which cells are totals of a population that other results may be about too, by the population's
   * name: `leaders`, `graduates 2020`. Results of the same scope and day that name one alike share it.
   */
  populations?(result: ResultOfKind<K>): { name: string; cell: string }[];
}
