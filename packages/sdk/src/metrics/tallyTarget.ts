import { bounded, exactly } from "../results/count";
import type { TargetAim } from "../results/targetResult";
import { type TargetOutcome, targetOutcomeSchema } from "../schemas/targetOutcome";
import { readRecords } from "./readRecords";
import { type CodedFault, refuseFaults } from "./refuseFaults";
import type { TargetCounts } from "./targetResult";

export interface TargetOptions {
  /** Who is counted, in the plural: `graduates`. */
  unit: string;
  aim: TargetAim;
}

/**
 * Counts who reached a target. People for whom it is not yet due are in no base; while some are, or
 * while someone's outcome is unknown, those who reached it are "at least" so many.
 *
 * @throws {MetricInputError} RECORD_INVALID, ID_DUPLICATED; every fault is listed
 */
export function tallyTarget(
  outcomes: Iterable<TargetOutcome>,
  { unit, aim }: TargetOptions,
): TargetCounts {
  const faults: CodedFault[] = [];
  const seen = new Set<string>();
  const tally = { reached: 0, notReached: 0, unknown: 0, notYetDue: 0 };
  for (const [outcome, path] of readRecords(targetOutcomeSchema, outcomes, "outcomes", faults)) {
    if (seen.has(outcome.participant)) {
      faults.push({
        code: "ID_DUPLICATED",
        path: `${path}.participant`,
        expected: "an id that is there once",
        received: `"${outcome.participant}" again`,
      });
    }
    seen.add(outcome.participant);
    tally[outcome.is] += 1;
  }
  refuseFaults("target attainment", faults);

  const { reached, notReached, unknown, notYetDue } = tally;
  const stillOpen = aim.is === "count" ? unknown + notYetDue : unknown;
  return {
    unit,
    aim,
    actual: stillOpen > 0 ? bounded("atLeast", reached) : exactly(reached),
    ...(aim.is === "share" && { base: exactly(reached + notReached + unknown) }),
  };
}
