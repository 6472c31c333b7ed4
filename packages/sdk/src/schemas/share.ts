import * as z from "zod/mini";

/** A share of a whole: 0 is none of it, 1 all. Text makes per cent. */
export const shareSchema = z.number().check(z.gte(0), z.lte(1));
