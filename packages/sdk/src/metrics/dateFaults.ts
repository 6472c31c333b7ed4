import type { CodedFault } from "../errors/refuseFaults";
import { isoDateSchema } from "../schemas/isoDate";
import { recordFaults } from "./recordFaults";

/** What is wrong with a date of the options: compared as text, one that is none would be wrong in silence. */
export function dateFaults(date: string, path: string): CodedFault[] {
  const parsed = isoDateSchema.safeParse(date);
  return parsed.success ? [] : recordFaults(parsed.error.issues, date, path);
}
