import * as z from "zod/mini";

/** A term as the Department for Education counts it; `dfeTermOf` says from when to when. */
export const schoolTermSchema = z.enum(["autumn", "spring", "summer"]);
export type SchoolTerm = z.infer<typeof schoolTermSchema>;
