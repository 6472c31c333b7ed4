import type * as z from "zod/mini";

/** Identical, not only assignable: an optional field that one of the two lacks is a difference. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? unknown : never;

/**
 * Gives a schema the name of the type that it reads, and compiles only where the two are the same:
 * the type is written by hand for its readers, with words on each field, and cannot drift.
 *
 * @example
 * const pointSchema = schemaFor<Point>()(z.strictObject({ x: z.number(), y: z.number() }));
 */
export function schemaFor<Type>(): <Schema extends z.ZodMiniType>(
  schema: Schema & Same<z.infer<Schema>, Type>,
) => z.ZodMiniType<Type> {
  return (schema) => schema as unknown as z.ZodMiniType<Type>;
}
