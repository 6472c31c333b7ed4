import { bounded, exactly } from "../results/count";
import type { TargetAim } from "../schemas/targetAim";
import { type TargetOutcome, targetOutcomeSchema } from "../schemas/targetOutcome";
import { duplicateId } from "./duplicateId";
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
 * @example
 * const outcomes: TargetOutcome[] = [{ participant: "a", is: "reached" }, { participant: "b", is: "unknown" }];
 * tallyTarget(outcomes, { unit: "graduates", aim: { is: "count", value: 2 } }).actual;
 * //=> bounded("atLeast", 1)
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
      faults.push(duplicateId(`${path}.participant`, outcome.participant));
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
