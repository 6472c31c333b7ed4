import { expectTypeOf, it } from "vitest";
import type * as z from "zod/mini";
import type { AbsenceResult, absenceResultSchema } from "./absenceResult";
import type { AudiencesResult, audiencesResultSchema } from "./audiencesResult";
import type { BreakdownResult, breakdownResultSchema } from "./breakdownResult";
import type { ChangeResult, changeResultSchema } from "./changeResult";
import type { ComparisonResult, comparisonResultSchema } from "./comparisonResult";
import type { DoseResult, doseResultSchema } from "./doseResult";
import type { ExclusionsResult, exclusionsResultSchema } from "./exclusionsResult";
import type { FunnelResult, funnelResultSchema } from "./funnelResult";
import type { GainResult, gainResultSchema } from "./gainResult";
import type { ProgressionResult, progressionResultSchema } from "./progressionResult";
import type { QuantityResult, quantityResultSchema } from "./quantityResult";
import type { ReachResult, reachResultSchema } from "./reachResult";
import type { ResultFrame, resultFrame } from "./resultFrame";
import type { RetentionResult, retentionResultSchema } from "./retentionResult";
import type { SurveyResult, surveyResultSchema } from "./surveyResult";
import type { TargetResult, targetResultSchema } from "./targetResult";
import type { TargetSeriesResult, targetSeriesResultSchema } from "./targetSeriesResult";
import type { TimeToEventResult, timeToEventResultSchema } from "./timeToEventResult";

it("reads with each schema exactly the type that carries its name", () => {
  expectTypeOf<z.infer<typeof funnelResultSchema>>().toEqualTypeOf<FunnelResult>();
  expectTypeOf<z.infer<typeof breakdownResultSchema>>().toEqualTypeOf<BreakdownResult>();
  expectTypeOf<z.infer<typeof progressionResultSchema>>().toEqualTypeOf<ProgressionResult>();
  expectTypeOf<z.infer<typeof targetResultSchema>>().toEqualTypeOf<TargetResult>();
  expectTypeOf<z.infer<typeof surveyResultSchema>>().toEqualTypeOf<SurveyResult>();
  expectTypeOf<z.infer<typeof targetSeriesResultSchema>>().toEqualTypeOf<TargetSeriesResult>();
  expectTypeOf<z.infer<typeof reachResultSchema>>().toEqualTypeOf<ReachResult>();
  expectTypeOf<z.infer<typeof audiencesResultSchema>>().toEqualTypeOf<AudiencesResult>();
  expectTypeOf<z.infer<typeof changeResultSchema>>().toEqualTypeOf<ChangeResult>();
  expectTypeOf<z.infer<typeof exclusionsResultSchema>>().toEqualTypeOf<ExclusionsResult>();
  expectTypeOf<z.infer<typeof absenceResultSchema>>().toEqualTypeOf<AbsenceResult>();
  expectTypeOf<z.infer<typeof comparisonResultSchema>>().toEqualTypeOf<ComparisonResult>();
  expectTypeOf<z.infer<typeof doseResultSchema>>().toEqualTypeOf<DoseResult>();
  expectTypeOf<z.infer<typeof gainResultSchema>>().toEqualTypeOf<GainResult>();
  expectTypeOf<z.infer<typeof retentionResultSchema>>().toEqualTypeOf<RetentionResult>();
  expectTypeOf<z.infer<typeof timeToEventResultSchema>>().toEqualTypeOf<TimeToEventResult>();
  expectTypeOf<z.infer<typeof quantityResultSchema>>().toEqualTypeOf<QuantityResult>();
  expectTypeOf<
    z.infer<z.ZodMiniObject<typeof resultFrame, z.core.$strict>>
  >().toEqualTypeOf<ResultFrame>();
});
