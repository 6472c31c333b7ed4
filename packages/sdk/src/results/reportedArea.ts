import * as z from "zod/mini";
import { schemaFor } from "./schemaFor";

/** From the smallest to the largest. */
export const areaLevels = ["school", "trust", "localAuthority", "region", "england"] as const;
export type AreaLevel = (typeof areaLevels)[number];

/** A school, or what schools belong to, of which a result has rows. */
export interface ReportedArea {
  /** A school's URN, a trust's id, a GSS code. */
  id: string;
  label: string;
  level: AreaLevel;
  /** The id of an area of a higher level that this one is a part of. */
  partOf?: string | undefined;
  /** There where other areas are part of this one: whether they are all of its parts, so that they add up to it. */
  parts?: "all" | "some" | undefined;
}

export const reportedAreaSchema = schemaFor<ReportedArea>()(
  z.strictObject({
    id: z.string().check(z.minLength(1)),
    label: z.string(),
    level: z.enum(areaLevels),
    partOf: z.optional(z.string()),
    parts: z.optional(z.enum(["all", "some"])),
  }),
);
