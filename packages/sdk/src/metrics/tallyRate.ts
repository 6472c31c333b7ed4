import { refuseFaults } from "../errors/refuseFaults";
import { exactly } from "../results/count";
import { type RateOutcome, rateOutcomeSchema } from "../schemas/rateOutcome";
import type { ComparisonSideCounts, SeparateSides } from "./ComparisonCounts";
import { duplicateFaults } from "./duplicateFaults";
import { duplicateId } from "./duplicateId";
import { readRecords } from "./readRecords";
import { unknownId } from "./unknownId";

export type RateSide = Omit<ComparisonSideCounts, "rate">;

export interface RateOptions {
  /** Who is counted, in the plural: `graduates`. */
  unit: string;
  first: RateSide;
  second: RateSide;
}

/**
 * Counts who had an outcome, and of how many, on each of two sides: one pass, one record a person.
 *
 * @throws {MetricInputError} RECORD_INVALID; ID_DUPLICATED for a person twice, on one side or on both, or
 *   for two sides of one id; ID_UNKNOWN for a side that is neither; every fault is listed
 * @example
 * const outcome: SideDefinition = { is: "stated", id: "promoted", label: "Moved up" };
 * const base: SideDefinition = { is: "stated", id: "graduates", label: "Graduates" };
 * const records: RateOutcome[] = [
 *   { person: "a", side: "2020", hadOutcome: true },
 *   { person: "b", side: "2019", hadOutcome: false },
 * ];
 * tallyRate(records, {
 *   unit: "graduates",
 *   first: { id: "2020", label: "2020", outcome, base },
 *   second: { id: "2019", label: "2019", outcome, base },
 * }).second.rate; //=> { is: "counts", numerator: exactly(0), denominator: exactly(1) }
 */
export function tallyRate(
  outcomes: Iterable<RateOutcome>,
  { unit, first, second }: RateOptions,
): SeparateSides {
  const faults = duplicateFaults([first.id, second.id], () => "second.id");
  const tallies = new Map([first, second].map(({ id }) => [id, { had: 0, all: 0 }]));
  const seen = new Set<string>();
  for (const [outcome, path] of readRecords(rateOutcomeSchema, outcomes, "outcomes", faults)) {
    if (seen.has(outcome.person)) faults.push(duplicateId(`${path}.person`, outcome.person));
    seen.add(outcome.person);
    const tally = tallies.get(outcome.side);
    if (!tally) faults.push(unknownId(`${path}.side`, "a side of the options", outcome.side));
    else {
      tally.all += 1;
      tally.had += Number(outcome.hadOutcome);
    }
  }
  refuseFaults("rates of two sides", faults);

  const counted = (side: RateSide): ComparisonSideCounts => {
    const { had, all } = tallies.get(side.id) ?? { had: 0, all: 0 };
    return {
      ...side,
      rate: { is: "counts", numerator: exactly(had), denominator: exactly(all) },
    };
  };
  return { unit, first: counted(first), second: counted(second) };
}
