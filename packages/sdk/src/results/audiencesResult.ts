import * as z from "zod/mini";
import { type Audience, type AudienceUnit, audienceSchema, audienceUnitSchema } from "./audience";
import { type Count, countSchema } from "./count";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";

/** The audiences of one unit. */
export interface AudienceGroup {
  unit: AudienceUnit;
  /** By day, those without one last; then by id. */
  audiences: Audience[];
  /**
   * How often somebody came or looked, over all audiences of the unit: touches, never people. "At least"
   * so many where some are; not applicable to followers and subscribers, who are not added up.
   */
  touches: Count;
}

/** No field of it is a total over units: a view, a delegate and a follower are three things. */
export interface AudiencesBody {
  /** One for each unit that there is an audience of. */
  groups: AudienceGroup[];
}

/** Who came to events, watched, read or follows, each in its own unit. */
export interface AudiencesResult extends ResultFrame {
  kind: "audiences";
  body: AudiencesBody;
}

export const audiencesResultSchema = z.strictObject({
  kind: z.literal("audiences"),
  ...resultFrame,
  body: schemaFor<AudiencesBody>()(
    z.strictObject({
      groups: z.array(
        z.strictObject({
          unit: audienceUnitSchema,
          audiences: z.array(audienceSchema).check(z.minLength(1)),
          touches: countSchema,
        }),
      ),
    }),
  ),
});
