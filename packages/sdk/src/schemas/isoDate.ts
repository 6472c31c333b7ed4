import * as z from "zod/mini";

/** A calendar date as ISO 8601 text, `2022-07-31`; checked to exist in the calendar. */
export const isoDateSchema = z.iso.date();

/** A month as text, `2022-07`, where a source gives no day. */
export const isoMonthSchema = z.string().check(z.regex(/^\d{4}-(?:0[1-9]|1[0-2])$/));
