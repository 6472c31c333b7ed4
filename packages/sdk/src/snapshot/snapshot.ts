import * as z from "zod/mini";
import { disclosurePolicySchema } from "../disclosure/policy";
import { wholeNumberSchema } from "../results/count";
import { metricResultSchema } from "../results/metricResult";
import type { PublishedResult } from "../results/PublishedResult";
import { isoDateSchema } from "../schemas/isoDate";

export const snapshotFormat = "difference-impact-snapshot";

/** The version of the snapshot's form that this package writes, and the newest that it reads. */
export const snapshotSchemaVersion = 1;

/** A result that passed disclosure control unchanged, and why. */
const exemptionSchema = z.strictObject({ result: z.string(), reason: z.string() });
export type Exemption = z.infer<typeof exemptionSchema>;

/** What disclosure control did to a result: how many of its values it took away, 0 for none. */
const protectionSchema = z.strictObject({
  result: z.string(),
  hiddenValues: wholeNumberSchema,
});
export type Protection = z.infer<typeof protectionSchema>;

/** What the publisher says about a snapshot as a whole. */
export const snapshotDescriptionShape = {
  id: z.string().check(z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)),
  title: z.string().check(z.minLength(1)),
  publisher: z.string().check(z.minLength(1)),
  publishedOn: isoDateSchema,
  /** What it is about, as it is said: `2021-22`. */
  period: z.string().check(z.minLength(1)),
};
const snapshotDescriptionSchema = z.strictObject(snapshotDescriptionShape);
export type SnapshotDescription = z.infer<typeof snapshotDescriptionSchema>;

export const snapshotSchema = z.strictObject({
  format: z.literal(snapshotFormat),
  schemaVersion: z.literal(snapshotSchemaVersion),
  id: snapshotDescriptionShape.id,
  title: snapshotDescriptionShape.title,
  publisher: snapshotDescriptionShape.publisher,
  publishedOn: snapshotDescriptionShape.publishedOn,
  period: snapshotDescriptionShape.period,
  language: z.literal("en-GB"),
  /** There when every result is made up; where only some are, they say so themselves. */
  illustrative: z.optional(z.literal(true)),
  /** The rules that every result went through that is not exempt. */
  policy: disclosurePolicySchema,
  exemptions: z.array(exemptionSchema),
  protection: z.array(protectionSchema),
  results: z.array(metricResultSchema),
});

/**
 * What travels: results on which disclosure control was done, and what was done to them. Plain data; it survives JSON. `publishSnapshot` makes one, `parseSnapshot` reads one.
 */
export type Snapshot = Omit<z.infer<typeof snapshotSchema>, "results"> & {
  results: PublishedResult[];
};
