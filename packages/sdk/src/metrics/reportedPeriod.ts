import * as z from "zod/mini";
import type { ReportedPeriod } from "../results/reportedPeriod";
import { academicYearSchema } from "../schemas/academicYear";
import { type SchoolTerm, schoolTermSchema } from "../schemas/schoolTerm";

/** A year, or a term of one, that rows are counted for. */
export interface CountedPeriod {
  /** `2023/24`. */
  year: string;
  /** None for a whole year. */
  term?: SchoolTerm | undefined;
}

/** A period of a tally's options. */
export interface TalliedPeriod extends CountedPeriod {
  /** `final` unless told. */
  status?: "final" | "provisional" | undefined;
}

export const talliedPeriodSchema = z.strictObject({
  year: academicYearSchema,
  term: z.optional(schoolTermSchema),
  status: z.optional(z.enum(["final", "provisional"])),
});

/** Schools were closed to most pupils from March to June 2020 and from January to March 2021. */
const yearsOfClosures = new Set(["2019/20", "2020/21"]);

/** How rows name a period: `2023/24`, `2023/24 autumn`. */
export function periodId({ year, term }: CountedPeriod): string {
  return term === undefined ? year : `${year} ${term}`;
}

/** A period as a result carries it. */
export function reportedPeriod({ year, term }: CountedPeriod): ReportedPeriod {
  return {
    id: periodId({ year, term }),
    year,
    ...(term && { term }),
    ...(yearsOfClosures.has(year) && { seriesBreak: "schoolClosures" as const }),
  };
}
