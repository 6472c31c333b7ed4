import type * as z from "zod/mini";
import type { Fault } from "./fault";
import { schemaFaults } from "./schemaFaults";

type FormRead<T> = { data: T; faults?: never } | { data?: never; faults: Fault[] };

/** What a schema makes of an input, or what is wrong with it, with paths from `root`. */
export function readForm<T>(schema: z.ZodMiniType<T>, input: unknown, root = ""): FormRead<T> {
  try {
    const { data, error } = schema.safeParse(input);
    return error ? { faults: schemaFaults(error.issues, input, root) } : { data };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // zod hands a list of issues over as arguments: a hundred thousand are more than a call can take.
    const received = "more faults than can be listed";
    return { faults: [{ path: root, expected: "the form of a snapshot", received }] };
  }
}
