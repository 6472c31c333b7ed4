import * as z from "zod/mini";

/** A name by which records point at each other; any text that is not empty. */
export const idSchema = z.string().check(z.minLength(1));
