import * as z from "zod/mini";
import { idSchema } from "./id";

/** A person whom a programme recruits, from registered interest on. */
export const participantSchema = z.strictObject({
  /** A key of the programme's own, never a name. */
  id: idSchema,
  programme: idSchema,
  /** The cohort that the person was recruited for: what funnels report by. */
  originalCohort: idSchema,
  /** Another one than the original where the person deferred. */
  currentCohort: idSchema,
});
export type Participant = z.infer<typeof participantSchema>;
