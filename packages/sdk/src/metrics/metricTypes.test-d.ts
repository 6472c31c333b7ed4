import { describe, expectTypeOf, test } from "vitest";
import type { FunnelBody, FunnelResult } from "../results/funnelResult";
import type { MetricResult } from "../results/metricResult";
import type { Published, PublishedResult } from "../results/PublishedResult";
import { funnelBody } from "./funnelBody";
import { recruitmentFunnel } from "./recruitmentFunnel";
import { wilsonShareInterval } from "./wilsonShareInterval";

describe("metrics", () => {
  test("a metric makes a result, which is not yet a published one", () => {
    expectTypeOf(recruitmentFunnel).returns.toEqualTypeOf<FunnelResult>();
    expectTypeOf<FunnelResult>().toExtend<MetricResult>();
    expectTypeOf<FunnelResult>().not.toExtend<PublishedResult>();
    expectTypeOf<Published<FunnelResult>>().toExtend<FunnelResult>();
  });

  test("a body builder makes the body of its result", () => {
    expectTypeOf(funnelBody).returns.toEqualTypeOf<FunnelBody>();
  });

  test("an interval says which of the two things it is about", () => {
    expectTypeOf(wilsonShareInterval).parameter(0).toEqualTypeOf<"sampling" | "process">();
  });
});
