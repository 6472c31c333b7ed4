import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import type { MetricResult } from "../results/metricResult";
import type { PublishedResult } from "../results/PublishedResult";
import { parseSnapshot } from "./parseSnapshot";
import { publishSnapshot } from "./publishSnapshot";
import { resultOf } from "./resultOf";
import type { Snapshot, snapshotSchema } from "./snapshot";

it("keeps results that were not published away from whoever takes published ones", () => {
  expectTypeOf<MetricResult>().not.toExtend<PublishedResult>();
  expectTypeOf<Extract<MetricResult, { kind: "funnel" }>>().not.toExtend<
    PublishedResult<"funnel">
  >();
  expectTypeOf<PublishedResult>().toExtend<MetricResult>();
});

it("makes published results by publishing and by parsing", () => {
  expectTypeOf(publishSnapshot).returns.toEqualTypeOf<Snapshot>();
  expectTypeOf(parseSnapshot).returns.toEqualTypeOf<Snapshot>();
  expectTypeOf<Snapshot["results"][number]>().toEqualTypeOf<PublishedResult>();
});

it("reads with the schema a snapshot whose results lack only the mark of published ones", () => {
  type Read = z.infer<typeof snapshotSchema>;
  expectTypeOf<Omit<Read, "results">>().toEqualTypeOf<Omit<Snapshot, "results">>();
  expectTypeOf<Read["results"]>().toEqualTypeOf<MetricResult[]>();
});

it("types a result by the kind that is asked for", () => {
  const snapshot = {} as Snapshot;
  expectTypeOf(resultOf(snapshot, "a", "funnel")).toEqualTypeOf<PublishedResult<"funnel">>();
});
