import * as z from "zod/mini";
import type { CodedFault } from "../errors/refuseFaults";
import { type GainBody, gainTestsSchema } from "../results/gainResult";
import { duplicateFaults } from "./duplicateFaults";
import { recordFaults } from "./recordFaults";

export type GainTests = Pick<
  GainBody,
  "firstTest" | "secondTest" | "instruments" | "threshold" | "testedPupils"
>;

const testsSchema = z.object(gainTestsSchema);

/** Everything wrong with what is stated of the tests: windows, instruments, threshold. */
export function gainTestFaults(tests: GainTests): CodedFault[] {
  const parsed = z.safeParse(testsSchema, tests);
  if (!parsed.success) return recordFaults(parsed.error.issues, tests, "");
  const { firstTest, secondTest, instruments, threshold } = tests;
  const faults = duplicateFaults(
    instruments.map(({ id }) => id),
    (index) => `instruments[${index}].id`,
  );
  const wrong = (path: string, expected: string, received: string) =>
    faults.push({ code: "RECORD_INVALID", path, expected, received });

  for (const [name, { from, until }] of Object.entries({ firstTest, secondTest })) {
    if (from > until) wrong(`${name}.until`, `${from} or later`, until);
  }
  if (secondTest.from <= firstTest.until) {
    wrong("secondTest.from", `later than ${firstTest.until}`, secondTest.from);
  }
  instruments.forEach(({ leastMonths, mostMonths }, index) => {
    if (leastMonths < mostMonths) return;
    wrong(`instruments[${index}].mostMonths`, `above ${leastMonths}`, `${mostMonths}`);
  });
  if (threshold.gainMonths <= threshold.inMonths) {
    const expected = `above ${threshold.inMonths}: faster than the usual pace`;
    wrong("threshold.gainMonths", expected, `${threshold.gainMonths}`);
  }
  return faults;
}
