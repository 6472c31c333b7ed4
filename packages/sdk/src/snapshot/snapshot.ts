import * as z from "zod/mini";
import { contentItemSchema } from "../content/contentItem";
import type { PublishedContent } from "../content/PublishedContent";
import type { DisclosurePolicy } from "../disclosure/policy";
import { metricResultSchema } from "../results/metricResult";
import type { PublishedResult } from "../results/PublishedResult";
import { envelopeShape } from "./envelopeShape";
import type { snapshotFormat, snapshotSchemaVersion } from "./snapshotFormat";

/** A result that passed disclosure control unchanged, and why. */
export interface Exemption {
  /** The result's id. */
  result: string;
  reason: string;
}

/** What disclosure control did to a result. */
export interface Protection {
  /** The result's id. */
  result: string;
  /** How many of its values were taken away, as published; 0 for none. */
  hiddenValues: number;
}

/** What the publisher says about a snapshot as a whole. */
export interface SnapshotDescription {
  /** Lower case, stable: `dlp-2022`. */
  id: string;
  title: string;
  publisher: string;
  /** ISO date. */
  publishedOn: string;
  /** What it is about, as it is said: `2021-22`. */
  period: string;
}

/**
 * What travels: results on which disclosure control was done, and what was done to them. Plain data; it
 * survives JSON. `publishSnapshot` makes one, `parseSnapshot` reads one.
 */
export interface Snapshot extends SnapshotDescription {
  format: typeof snapshotFormat;
  schemaVersion: typeof snapshotSchemaVersion;
  language: "en-GB";
  /** There when every result is made up; where only some are, they say so themselves. */
  illustrative?: true | undefined;
  /** The rules that every result went through that is not exempt. */
  policy: DisclosurePolicy;
  exemptions: Exemption[];
  protection: Protection[];
  results: PublishedResult[];
  /** Stories, quotes and the like that belong beside the results; empty where there are none. */
  content: PublishedContent[];
}

/** The form of a snapshot; `parseSnapshot` also checks that its figures do not contradict each other. */
export const snapshotSchema = z.strictObject({
  ...envelopeShape,
  results: z.array(metricResultSchema),
  content: z._default(z.array(contentItemSchema), []),
});
