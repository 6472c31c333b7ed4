import { type CodedFault, refuseFaults } from "../errors/refuseFaults";
import { exactly } from "../results/count";
import type { TargetAim } from "../schemas/targetAim";
import { type TargetOutcome, targetOutcomeSchema } from "../schemas/targetOutcome";
import { aimFaults } from "./aimFaults";
import { duplicateId } from "./duplicateId";
import { readRecords } from "./readRecords";
import type { TargetCounts } from "./targetResult";

export interface TargetOptions {
  /** Who is counted, in the plural: `graduates`. */
  unit: string;
  aim: TargetAim;
}

/**
 * Counts who reached a target. People for whom it is not yet due are in no base; a target in numbers is
 * still open for them, and any target for those whose outcome is unknown.
 *
 * @throws {MetricInputError} RECORD_INVALID, ID_DUPLICATED, SHARE_OUT_OF_RANGE or COUNT_OUT_OF_RANGE of
 *   the aim; every fault is listed
 * @example
 * const outcomes: TargetOutcome[] = [{ participant: "a", is: "reached" }, { participant: "b", is: "unknown" }];
 * tallyTarget(outcomes, { unit: "graduates", aim: { is: "count", value: 2 } });
 * //=> { actual: exactly(1), stillOpen: exactly(1), … }
 */
export function tallyTarget(
  outcomes: Iterable<TargetOutcome>,
  { unit, aim }: TargetOptions,
): TargetCounts {
  const faults: CodedFault[] = aimFaults(aim, "aim");
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
  return {
    unit,
    aim,
    actual: exactly(reached),
    stillOpen: exactly(aim.is === "count" ? unknown + notYetDue : unknown),
    ...(aim.is === "share" && { base: exactly(reached + notReached + unknown) }),
  };
}
