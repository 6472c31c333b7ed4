import * as z from "zod/mini";
import { schemaFor } from "../results/schemaFor";
import { urnSchema } from "../schemas/urn";
import { type ContentFrame, contentFrame } from "./contentFrame";
import { contentIdSchema } from "./contentId";
import { plainTextSchema } from "./plainText";

/** One of the lists that a directory was made from. */
export interface DirectoryList {
  /** Unique in its directory. */
  id: string;
  label: string;
}

/**
 * A school or what else stands on a list of schools. Its name is no person's, and is public; that it is
 * here tells no more than that it took part.
 */
export interface DirectoryEntry {
  name: string;
  /** `school` unless told; `unclear` where nobody knows whether it is one. */
  kind?: "school" | "trust" | "federation" | "unclear" | undefined;
  /** What tells schools of one name apart. */
  urn?: string | undefined;
  /** Other names under which it is known or printed: it is found by them. */
  otherNames?: string[] | undefined;
  /** The trust that runs it, by its name. */
  trust?: string | undefined;
  localAuthority?: string | undefined;
  region?: string | undefined;
  /** Ids of the directory's lists on which it stands; none where there are no lists. */
  listedIn?: string[] | undefined;
}

/** Schools by name, each once, as far as the publisher can tell them apart. */
export interface Directory extends ContentFrame {
  is: "directory";
  title: string;
  /** Whom it lists, in the plural: `partner schools`. */
  unit: string;
  /** In the order in which they are shown; empty where there was one list. */
  lists: DirectoryList[];
  /** At least one; a reader orders them. */
  entries: DirectoryEntry[];
  /** What a reader should know of how it was made, as sentences. */
  notes: string[];
}

export const directorySchema = z.strictObject({
  is: z.literal("directory"),
  ...contentFrame,
  title: plainTextSchema,
  unit: plainTextSchema,
  lists: z.array(
    schemaFor<DirectoryList>()(z.strictObject({ id: contentIdSchema, label: plainTextSchema })),
  ),
  entries: z
    .array(
      schemaFor<DirectoryEntry>()(
        z.strictObject({
          name: plainTextSchema,
          kind: z.optional(z.enum(["school", "trust", "federation", "unclear"])),
          urn: z.optional(urnSchema),
          otherNames: z.optional(z.array(plainTextSchema)),
          trust: z.optional(plainTextSchema),
          localAuthority: z.optional(plainTextSchema),
          region: z.optional(plainTextSchema),
          listedIn: z.optional(z.array(z.string())),
        }),
      ),
    )
    .check(z.minLength(1)),
  notes: z.array(plainTextSchema),
});
