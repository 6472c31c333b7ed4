import * as z from "zod/mini";
import { academicYearSchema } from "../schemas/academicYear";
import { type SchoolTerm, schoolTermSchema } from "../schemas/schoolTerm";
import { schemaFor } from "./schemaFor";

/** An academic year, or a term of one. */
export interface ReportedPeriod {
  /** `2023/24`, `2023/24 autumn`: rows name their period by it. */
  id: string;
  /** `2023/24`. */
  year: string;
  /** None for a whole year. */
  term?: SchoolTerm | undefined;
  /** Schools were closed to most pupils for part of it: no line is drawn through it without a break. */
  seriesBreak?: "schoolClosures" | undefined;
}

export const reportedPeriodSchema = schemaFor<ReportedPeriod>()(
  z.strictObject({
    id: z.string().check(z.minLength(1)),
    year: academicYearSchema,
    term: z.optional(schoolTermSchema),
    seriesBreak: z.optional(z.literal("schoolClosures")),
  }),
);
