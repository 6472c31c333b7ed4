import * as z from "zod/mini";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";

export interface TargetSeriesBody {
  unit: string;
}

export interface TargetSeriesResult extends ResultFrame {
  kind: "targetSeries";
  body: TargetSeriesBody;
}

export const targetSeriesResultSchema = z.strictObject({
  kind: z.literal("targetSeries"),
  ...resultFrame,
  body: schemaFor<TargetSeriesBody>()(z.strictObject({ unit: z.string() })),
});
