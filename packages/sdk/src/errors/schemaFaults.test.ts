import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { schemaFaults } from "./schemaFaults";

/** The one fault of an input that a schema refuses. */
function faultOf(schema: z.ZodMiniType, input: unknown, root?: string) {
  const faults = schemaFaults(z.safeParse(schema, input).error?.issues ?? [], input, root);
  expect(faults).toHaveLength(1);
  return faults[0];
}

describe("schemaFaults", () => {
  it.each([
    [z.string(), 7, "a text"],
    [z.number(), "7", "a number"],
    [z.int(), 7.5, "a whole number"],
    [z.boolean(), "yes", "true or false"],
    [z.array(z.string()), "yes", "a list"],
    [z.object({}), "yes", "an object"],
    [z.bigint(), 7, "bigint"],
    [z.literal("a"), "b", '"a"'],
    [z.enum(["a", "b"]), "c", '"a" or "b"'],
    [z.iso.date(), "2022-02-30", "a date like 2022-07-31"],
    [z.url(), "nowhere", "a web address"],
    [z.string().check(z.regex(/^a+$/)), "b", "a text that matches /^a+$/"],
    [z.string().check(z.minLength(2)), "b", "a text of at least 2 characters"],
    [z.string().check(z.maxLength(2)), "bbb", "a text of at most 2 characters"],
    [z.array(z.string()).check(z.minLength(1)), [], "a list of at least 1 entries"],
    [z.array(z.string()).check(z.maxLength(1)), ["a", "b"], "a list of at most 1 entries"],
    [z.number().check(z.gte(1)), 0, "at least 1"],
    [z.number().check(z.gt(1)), 1, "more than 1"],
    [z.number().check(z.lte(1)), 2, "at most 1"],
    [z.number().check(z.lt(1)), 1, "less than 1"],
    [z.number().check(z.multipleOf(2)), 3, "another value"],
    [z.number().check(z.refine((value) => value !== 3, "no three")), 3, "no three"],
    [z.union([z.string(), z.number()]), true, "one of several forms"],
  ] satisfies [z.ZodMiniType, unknown, string][])(
    "of %o, says what was expected instead of %o: %s",
    (...row) => {
      const [schema, input, expected] = row;
      expect(faultOf(schema, input)).toMatchObject({ path: "", expected });
    },
  );

  it("says by what the forms of a union are told apart", () => {
    const schema = z.discriminatedUnion("is", [
      z.object({ is: z.literal("a") }),
      z.object({ is: z.literal("b") }),
    ]);
    expect(faultOf(schema, { is: "c" })).toEqual({
      path: "is",
      expected: '"a" or "b"',
      received: 'the text "c"',
    });
  });

  it("says where, as code would reach it, and what was received there", () => {
    const schema = z.object({ results: z.array(z.object({ id: z.string() })) });
    expect(faultOf(schema, { results: [{ id: "a" }, { id: 7 }] })).toEqual({
      path: "results[1].id",
      expected: "a text",
      received: "the number 7",
    });
    expect(faultOf(schema, { results: [{ id: 7 }] }, "file")?.path).toBe("file.results[0].id");
    expect(faultOf(z.array(z.string()), [7], "ids")?.path).toBe("ids[0]");
  });

  it("lists every field that there is none of", () => {
    const input = { a: { b: 1, c: null } };
    const { error } = z.safeParse(z.object({ a: z.strictObject({}) }), input);
    expect(schemaFaults(error?.issues ?? [], input)).toEqual([
      { path: "a.b", expected: "no such field", received: "the number 1" },
      { path: "a.c", expected: "no such field", received: "null" },
    ]);
  });

  it("receives nothing where the way there ends before", () => {
    const issue = {
      code: "invalid_type",
      expected: "string",
      message: "",
      input: undefined,
    } as const;
    for (const input of [undefined, null, "text", { a: null }, { a: "text" }]) {
      expect(schemaFaults([{ ...issue, path: ["a", "b"] }], input)).toEqual([
        { path: "a.b", expected: "a text", received: "nothing" },
      ]);
    }
  });
});
