import { expectTypeOf, it } from "vitest";
import * as z from "zod/mini";
import { schemaFor } from "./schemaFor";

interface Point {
  x: number;
  label?: string | undefined;
}

it("gives a schema the type that it reads", () => {
  const schema = schemaFor<Point>()(
    z.strictObject({ x: z.number(), label: z.optional(z.string()) }),
  );
  expectTypeOf(schema).toEqualTypeOf<z.ZodMiniType<Point>>();
});

it("refuses a schema that reads less, more or something else", () => {
  const less = z.strictObject({ x: z.number() });
  const more = z.extend(less, { label: z.optional(z.string()), y: z.optional(z.number()) });
  const other = z.strictObject({ x: z.string(), label: z.optional(z.string()) });
  expectTypeOf(schemaFor<Point>()<typeof less>)
    .parameter(0)
    .toBeNever();
  expectTypeOf(schemaFor<Point>()<typeof more>)
    .parameter(0)
    .toBeNever();
  expectTypeOf(schemaFor<Point>()<typeof other>)
    .parameter(0)
    .toBeNever();
});
