import * as z from "zod/mini";
import { schemaFor } from "../results/schemaFor";
import { type Source, sourceSchema } from "../schemas/source";
import { contentIdSchema } from "./contentId";
import { plainTextSchema } from "./plainText";

/** Where in a source the content stands. */
export interface ContentPlace {
  /** The id of one of the content's sources. */
  source: string;
  /** Page or section. */
  place: string;
}

/** What every piece of content carries, whatever it is. */
export interface ContentFrame {
  /** Stable, lower case, used by embeds, shared with no result: `case.detentions.story`. */
  id: string;
  /** Set on what is made up; every widget that shows it says so. */
  illustrative?: true | undefined;
  /** Ids of the results of the same snapshot beside which it belongs; its texts tell nothing that they hide. */
  results: string[];
  /** At least one. */
  sources: Source[];
  places: ContentPlace[];
}

/** The fields of `ContentFrame`, for the schema of each form of content. */
export const contentFrame = {
  id: contentIdSchema,
  illustrative: z.optional(z.literal(true)),
  results: z.array(z.string()),
  sources: z.array(sourceSchema).check(z.minLength(1)),
  places: z.array(
    schemaFor<ContentPlace>()(z.strictObject({ source: z.string(), place: plainTextSchema })),
  ),
};
