import * as z from "zod/mini";
import { describeValue } from "../errors/describeValue";
import type { CodedFault } from "../errors/refuseFaults";
import { recordFaults } from "./recordFaults";

/**
 * Passes on the records that fit their schema, each with its path, and adds the faults of all others to
 * `faults`: a record that cannot be read is refused at the end, never skipped in silence.
 */
export function* readRecords<Entry>(
  schema: z.ZodMiniType<Entry>,
  records: Iterable<unknown>,
  name: string,
  faults: CodedFault[],
): Generator<[Entry, string]> {
  if (!isIterable(records)) {
    const received = describeValue(records);
    faults.push({ code: "RECORD_INVALID", path: name, expected: "a list of records", received });
    return;
  }
  let index = 0;
  for (const record of records) {
    const path = `${name}[${index}]`;
    index += 1;
    const parsed = z.safeParse(schema, record);
    if (parsed.success) yield [parsed.data, path];
    else faults.push(...recordFaults(parsed.error.issues, record, path));
  }
}

/** The compiler asks for it; what comes out of a file need not be one. */
function isIterable(records: unknown): records is Iterable<unknown> {
  return typeof records === "object" && records !== null && Symbol.iterator in records;
}
