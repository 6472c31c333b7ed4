import * as z from "zod/mini";

/** A school year from September to August as text, `2021/22`; its two years follow each other. */
export const academicYearSchema = z.string().check(
  z.regex(/^\d{4}\/\d{2}$/),
  z.refine(
    (text) => (Number(text.slice(0, 4)) + 1) % 100 === Number(text.slice(5)),
    "two years that follow each other, like 2021/22",
  ),
);
export type AcademicYear = z.infer<typeof academicYearSchema>;
