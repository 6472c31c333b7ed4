import * as z from "zod/mini";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";

export interface AudiencesBody {
  unit: string;
}

export interface AudiencesResult extends ResultFrame {
  kind: "audiences";
  body: AudiencesBody;
}

export const audiencesResultSchema = z.strictObject({
  kind: z.literal("audiences"),
  ...resultFrame,
  body: schemaFor<AudiencesBody>()(z.strictObject({ unit: z.string() })),
});
