import * as z from "zod/mini";
import { isoDateSchema } from "../schemas/isoDate";
import { type Source, sourceSchema } from "../schemas/source";
import { schemaFor } from "./schemaFor";

/**
 * Where a figure's authority comes from. The three are never mixed or summed in one number; a comparison
 * or a breakdown names the source of what it sets beside its own.
 *
 * `register`: everyone concerned was counted, so there is no sampling error. `survey`: those who
 * answered. `published`: someone's printed figure, with its definition; `source` is the id of one of
 * the result's sources, `measuredBy` says what stands behind it as far as the source tells.
 */
export type Basis =
  | { kind: "register"; population: string; asOf: string }
  | { kind: "survey"; population: string; askedOn: string; mode?: string | undefined }
  | {
      kind: "published";
      source: string;
      population: string;
      definition: string;
      measuredBy: "register" | "survey" | "estimate" | "notStated";
    };

/** Whom and when a figure is about. */
export interface Scope {
  period: string;
  programme?: string | undefined;
  cohorts?: string[] | undefined;
  trust?: string | undefined;
  geography?: string | undefined;
}

/** A sentence that a reader needs beside the figure. */
export interface Caveat {
  text: string;
  /** The cross-check that found it. */
  check?: string | undefined;
}

/** Where in a source a figure stands. */
export interface Evidence {
  /** Its id in the inventory of that source. */
  figure: string;
  /** The id of one of the result's sources. */
  source: string;
  /** Page or section. */
  place: string;
  /** Its words. */
  quote?: string | undefined;
}

/** What every result carries, whatever its kind. */
export interface ResultFrame {
  /** Stable, lower case, used by embeds: `dlp.2022.recruitment`. */
  id: string;
  /** The metric that made it: `recruitmentFunnel`. */
  metric: string;
  /** Names the subject and holds no counts. */
  title: string;
  /** What was counted, who and when; holds no counts. */
  subtitle: string;
  scope: Scope;
  basis: Basis;
  /** ISO date of the data, `2022-09-01`. */
  asOf: string;
  status: "final" | "provisional";
  /** Set on made-up data; every widget that draws it says so. */
  illustrative?: true | undefined;
  /** At least one; basis, evidence and benchmarks name them by id. */
  sources: Source[];
  evidence: Evidence[];
  caveats: Caveat[];
}

const basisSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("register"), population: z.string(), asOf: isoDateSchema }),
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

const scopeSchema = z.strictObject({
  period: z.string(),
  programme: z.optional(z.string()),
  cohorts: z.optional(z.array(z.string())),
  trust: z.optional(z.string()),
  geography: z.optional(z.string()),
});

const caveatSchema = z.strictObject({ text: z.string(), check: z.optional(z.string()) });

const evidenceSchema = z.strictObject({
  figure: z.string(),
  source: z.string(),
  place: z.string(),
  quote: z.optional(z.string()),
});

/** The fields of `ResultFrame`, for the schema of each kind of result. */
export const resultFrame = {
  id: z.string().check(z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)),
  metric: z.string(),
  title: z.string().check(z.minLength(1)),
  subtitle: z.string().check(z.minLength(1)),
  scope: schemaFor<Scope>()(scopeSchema),
  basis: schemaFor<Basis>()(basisSchema),
  asOf: isoDateSchema,
  status: z.enum(["final", "provisional"]),
  illustrative: z.optional(z.literal(true)),
  sources: z.array(sourceSchema).check(z.minLength(1)),
  evidence: z.array(schemaFor<Evidence>()(evidenceSchema)),
  caveats: z.array(schemaFor<Caveat>()(caveatSchema)),
};

type StatedOrNot = "status" | "evidence" | "caveats";

/**
 * All of a result but its kind, its metric and its body: what the caller of a metric states. `status`
 * is `final`, `evidence` and `caveats` are empty unless told.
 */
export interface ResultContext
  extends Omit<ResultFrame, "metric" | StatedOrNot>,
    Partial<Pick<ResultFrame, StatedOrNot>> {}
