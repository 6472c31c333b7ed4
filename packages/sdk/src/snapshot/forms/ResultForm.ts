import type * as z from "zod/mini";
import type { Fault } from "../../errors/fault";
import type { MetricResult, MetricResultKind } from "../../results/metricResult";

type ResultOf<K extends MetricResultKind> = Extract<MetricResult, { kind: K }>;

export type BodyOf<K extends MetricResultKind> = ResultOf<K>["body"];

/** What a published result of one kind looks like, and what would contradict itself in it. */
export interface ResultForm<K extends MetricResultKind> {
  kind: K;
  schema: z.ZodMiniType<ResultOf<K>>;
  /** Faults of a body that fits the schema; `path` is where it stands. */
  faults: (body: BodyOf<K>, path: string) => Fault[];
}
