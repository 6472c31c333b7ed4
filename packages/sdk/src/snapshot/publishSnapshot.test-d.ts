import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import type { ContentItem } from "../content/contentItem";
import type { PublishedContent } from "../content/PublishedContent";
import type { MetricResult } from "../results/metricResult";
import type { PublishedResult } from "../results/PublishedResult";
import { contentOf } from "./contentOf";
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

it("keeps content that was not published away from whoever takes published content", () => {
  expectTypeOf<ContentItem>().not.toExtend<PublishedContent>();
  expectTypeOf<Extract<ContentItem, { is: "quote" }>>().not.toExtend<PublishedContent<"quote">>();
  expectTypeOf<PublishedContent>().toExtend<ContentItem>();
});

it("reads with the schema a snapshot whose results and content lack only the mark of published ones", () => {
  type Read = z.infer<typeof snapshotSchema>;
  expectTypeOf<Omit<Read, "results" | "content">>().toEqualTypeOf<
    Omit<Snapshot, "results" | "content">
  >();
  expectTypeOf<Read["results"]>().toEqualTypeOf<MetricResult[]>();
  expectTypeOf<Read["content"]>().toEqualTypeOf<ContentItem[]>();
});

it("types a result by the kind that is asked for", () => {
  const snapshot = {} as Snapshot;
  expectTypeOf(resultOf(snapshot, "a", "funnel")).toEqualTypeOf<PublishedResult<"funnel">>();
});

it("types content by the form that is asked for", () => {
  const snapshot = {} as Snapshot;
  expectTypeOf(contentOf(snapshot, "a", "story")).toEqualTypeOf<PublishedContent<"story">>();
});
