import type * as z from "zod/mini";
import type { Fault } from "../errors/fault";
import { schemaFaults } from "../errors/schemaFaults";

/** An input as a schema reads it, or all that is wrong with its form. */
export type FormRead<T> = { ok: true; data: T } | { ok: false; faults: Fault[] };

/**
 * Reads an input by a schema.
 *
 * @param root - where the input stands, for the faults' paths
 */
export function readForm<T>(schema: z.ZodMiniType<T>, input: unknown, root = ""): FormRead<T> {
  try {
    const parsed = schema.safeParse(input);
    if (parsed.success) return { ok: true, data: parsed.data };
    return { ok: false, faults: schemaFaults(parsed.error.issues, input, root) };
  } catch (error) {
    // zod hands over a list of issues as arguments: a hundred thousand are more than a call can take.
    if (!(error instanceof RangeError)) throw error;
    const received = "more faults than can be listed";
    return { ok: false, faults: [{ path: root, expected: "the form of a snapshot", received }] };
  }
}
