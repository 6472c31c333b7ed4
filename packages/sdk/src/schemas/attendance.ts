import * as z from "zod/mini";
import { idSchema } from "./id";
import { trainingAmountSchema } from "./trainingAmount";

/** How much of a session one participant received: 0 for who was absent, less than planned for who left early. */
export const attendanceSchema = z.strictObject({
  participant: idSchema,
  session: idSchema,
  received: trainingAmountSchema,
});
export type Attendance = z.infer<typeof attendanceSchema>;
