import * as z from "zod/mini";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";

export interface ChangeBody {
  unit: string;
}

export interface ChangeResult extends ResultFrame {
  kind: "change";
  body: ChangeBody;
}

export const changeResultSchema = z.strictObject({
  kind: z.literal("change"),
  ...resultFrame,
  body: schemaFor<ChangeBody>()(z.strictObject({ unit: z.string() })),
});
