import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import type { BreakdownResult, breakdownResultSchema } from "./breakdownResult";
import type { FunnelResult, funnelResultSchema } from "./funnelResult";
import type { ProgressionResult, progressionResultSchema } from "./progressionResult";
import type { QuantityResult, quantityResultSchema } from "./quantityResult";
import type { ResultFrame, resultFrame } from "./resultFrame";
import type { SurveyResult, surveyResultSchema } from "./surveyResult";
import type { TargetResult, targetResultSchema } from "./targetResult";

it("reads with each schema exactly the type that carries its name", () => {
  expectTypeOf<z.infer<typeof funnelResultSchema>>().toEqualTypeOf<FunnelResult>();
  expectTypeOf<z.infer<typeof breakdownResultSchema>>().toEqualTypeOf<BreakdownResult>();
  expectTypeOf<z.infer<typeof progressionResultSchema>>().toEqualTypeOf<ProgressionResult>();
  expectTypeOf<z.infer<typeof targetResultSchema>>().toEqualTypeOf<TargetResult>();
  expectTypeOf<z.infer<typeof surveyResultSchema>>().toEqualTypeOf<SurveyResult>();
  expectTypeOf<z.infer<typeof quantityResultSchema>>().toEqualTypeOf<QuantityResult>();
  expectTypeOf<
    z.infer<z.ZodMiniObject<typeof resultFrame, z.core.$strict>>
  >().toEqualTypeOf<ResultFrame>();
});
