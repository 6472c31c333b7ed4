import type { CodedFault } from "../errors/refuseFaults";
import { type SchoolHeadcount, schoolHeadcountSchema } from "../schemas/schoolHeadcount";
import { duplicateId } from "./duplicateId";
import { readRecords } from "./readRecords";
import type { Report } from "./readReport";
import { periodId } from "./reportedPeriod";
import { unknownId } from "./unknownId";

/** Headcounts by school and period; repeated ones and unknown schools are added to `faults`. */
export function readHeadcounts(
  records: Iterable<SchoolHeadcount>,
  { schools }: Report,
  faults: CodedFault[],
): Map<string, number> {
  const headcounts = new Map<string, number>();
  for (const [record, path] of readRecords(schoolHeadcountSchema, records, "headcounts", faults)) {
    const key = `${record.school} ${periodId(record)}`;
    if (!schools.has(record.school)) {
      faults.push(unknownId(`${path}.school`, "the URN of a school of the areas", record.school));
    }
    if (headcounts.has(key)) faults.push(duplicateId(path, key));
    headcounts.set(key, record.pupils);
  }
  return headcounts;
}
