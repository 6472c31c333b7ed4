import * as z from "zod/mini";

/** A school's unique reference number in Get Information about Schools: six digits, as text. */
export const urnSchema = z.string().check(z.regex(/^\d{6}$/));
