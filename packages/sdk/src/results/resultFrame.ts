import * as z from "zod/mini";
import { isoDateSchema } from "../schemas/isoDate";
import { type Source, sourceSchema } from "../schemas/source";

/**
 * Where a figure's authority comes from. The three are never mixed, compared or summed.
 *
 * `register`: everyone concerned was counted, so there is no sampling error. `survey`: those who
 * answered. `published`: someone's printed figure, with its definition; `measuredBy` says what stands
 * behind it as far as the source tells.
 */
export const basisSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("register"),
    population: z.string(),
    asOf: isoDateSchema,
  }),
  z.strictObject({
    kind: z.literal("survey"),
    population: z.string(),
    askedOn: z.string(),
    mode: z.optional(z.string()),
  }),
  z.strictObject({
    kind: z.literal("published"),
    source: z.string(),
    population: z.string(),
    definition: z.string(),
    measuredBy: z.enum(["register", "survey", "estimate", "notStated"]),
  }),
]);
export type Basis = z.infer<typeof basisSchema>;

/** Whom and when a figure is about. */
export const scopeSchema = z.strictObject({
  period: z.string(),
  programme: z.optional(z.string()),
  cohorts: z.optional(z.array(z.string())),
  trust: z.optional(z.string()),
  geography: z.optional(z.string()),
});
export type Scope = z.infer<typeof scopeSchema>;

/** A sentence that a reader needs beside the figure; `check` names the cross-check that found it. */
export const caveatSchema = z.strictObject({
  text: z.string(),
  check: z.optional(z.string()),
});
export type Caveat = z.infer<typeof caveatSchema>;

/** Where in a source a figure stands: its id in the inventory of that source, its place, its words. */
export const evidenceSchema = z.strictObject({
  figure: z.string(),
  source: z.string(),
  place: z.string(),
  quote: z.optional(z.string()),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** What every result carries, whatever its kind. `title` and `subtitle` name the subject and hold no counts. */
export const resultFrame = {
  id: z.string().check(z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)),
  metric: z.string(),
  title: z.string().check(z.minLength(1)),
  subtitle: z.string().check(z.minLength(1)),
  scope: scopeSchema,
  basis: basisSchema,
  asOf: isoDateSchema,
  status: z.enum(["final", "provisional"]),
  illustrative: z.optional(z.literal(true)),
  sources: z.array(sourceSchema).check(z.minLength(1)),
  evidence: z.array(evidenceSchema),
  caveats: z.array(caveatSchema),
};

/** All of a result but its kind, its metric and its body: what the caller of a metric states. */
export interface ResultContext {
  /** Stable, lower case, used by embeds: `dlp.2022.recruitment`. */
  id: string;
  title: string;
  subtitle: string;
  scope: Scope;
  basis: Basis;
  /** ISO date of the data, `2022-09-01`. */
  asOf: string;
  /** At least one; basis, evidence and benchmarks name them by id. */
  sources: Source[];
  /** `final` unless told. */
  status?: "final" | "provisional";
  /** Set on made-up data; every widget that draws it says so. */
  illustrative?: true;
  evidence?: Evidence[];
  caveats?: Caveat[];
}
