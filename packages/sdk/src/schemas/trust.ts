import * as z from "zod/mini";
import { idSchema } from "./id";

/** An academy trust. */
export const trustSchema = z.strictObject({
  /** Its group UID in Get Information about Schools, or a key of one's own. */
  id: idSchema,
  name: z.string(),
});
export type Trust = z.infer<typeof trustSchema>;
