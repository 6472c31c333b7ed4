import * as z from "zod/mini";
import { disclosurePolicySchema } from "../disclosure/policy";
import { isoDateSchema } from "../schemas/isoDate";
import { wholeNumberSchema } from "../schemas/wholeNumber";
import { snapshotFormat, snapshotSchemaVersion } from "./snapshotFormat";

/** The fields of `SnapshotDescription`. */
export const snapshotDescriptionShape = {
  id: z.string().check(z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/)),
  title: z.string().check(z.minLength(1)),
  publisher: z.string().check(z.minLength(1)),
  publishedOn: isoDateSchema,
  period: z.string().check(z.minLength(1)),
};

/** A snapshot's fields but for its results and its content. */
export const envelopeShape = {
  format: z.literal(snapshotFormat),
  schemaVersion: z.literal(snapshotSchemaVersion),
  ...snapshotDescriptionShape,
  language: z.literal("en-GB"),
  illustrative: z.optional(z.literal(true)),
  policy: disclosurePolicySchema,
  exemptions: z.array(z.strictObject({ result: z.string(), reason: z.string() })),
  protection: z.array(z.strictObject({ result: z.string(), hiddenValues: wholeNumberSchema })),
};
