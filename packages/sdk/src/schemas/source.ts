import * as z from "zod/mini";

/** Where a figure comes from, so that a reader can find it. */
export const sourceSchema = z.strictObject({
  id: z.string(),
  /** As it is cited: `Department for Education (2021) Key Stage 4 destination measures`. */
  citation: z.string(),
  /** As it stands under a figure: `The Difference, Impact Report 2021-22`. */
  shortName: z.string(),
  publishedOn: z.optional(z.string()),
  /** Readers follow it: `http` and `https` only. */
  url: z.optional(z.url({ protocol: /^https?$/ })),
});
export type Source = z.infer<typeof sourceSchema>;
