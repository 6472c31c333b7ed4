import { type CodedFault, refuseFaults } from "../errors/refuseFaults";
import { exactly } from "../results/count";
import { type Benchmark, benchmarkSchema } from "../schemas/benchmark";
import { type Demographics, demographicsSchema } from "../schemas/demographics";
import type { BreakdownCounts } from "./BreakdownCounts";
import { type DiversityDimensionId, diversityDimensions } from "./diversityDimension";
import { duplicateId } from "./duplicateId";
import { readRecords } from "./readRecords";

export interface DiversityOptions {
  /** Who is counted, in the plural: `leaders`. */
  unit: string;
  dimension: DiversityDimensionId;
  /** What shares are of: `ofKnown` unless told. */
  base?: "ofKnown" | "ofAsked";
  /** Of the same dimension, base and complement; none unless told. */
  benchmarks?: Benchmark[];
}

/**
 * Counts people by group in one pass; the three ways in which an answer is missing stay apart.
 *
 * @throws {MetricInputError} RECORD_INVALID, ID_DUPLICATED; every fault is listed
 * @example
 * tallyDiversity(people, { unit: "leaders", dimension: "sex" }).groups;
 * //=> [{ id: "female", label: "Female", count: exactly(2) }, { id: "male", label: "Male", count: exactly(1) }]
 */
export function tallyDiversity(
  records: Iterable<Demographics>,
  { unit, dimension: id, base = "ofKnown", benchmarks = [] }: DiversityOptions,
): BreakdownCounts {
  const { label, specialCategory, complement, groups, groupOf } = diversityDimensions[id];
  const faults: CodedFault[] = [];
  for (const _ of readRecords(benchmarkSchema, benchmarks, "benchmarks", faults));
  const seen = new Set<string>();
  const byGroup = new Map<string, number>();
  const tally = { known: 0, notAsked: 0, noAnswer: 0, preferNotToSay: 0 };
  for (const [person, path] of readRecords(demographicsSchema, records, "people", faults)) {
    if (seen.has(person.participant)) {
      faults.push(duplicateId(`${path}.participant`, person.participant));
    }
    seen.add(person.participant);
    const answer = groupOf(person);
    tally[answer.is] += 1;
    if (answer.is === "known") byGroup.set(answer.group, (byGroup.get(answer.group) ?? 0) + 1);
  }
  refuseFaults("diversity breakdown", faults);

  const asked = tally.known + tally.noAnswer + tally.preferNotToSay;
  return {
    unit,
    dimension: { id, label, specialCategory },
    base,
    complement,
    people: exactly(asked + tally.notAsked),
    asked: exactly(asked),
    known: exactly(tally.known),
    missing: {
      notAsked: exactly(tally.notAsked),
      noAnswer: exactly(tally.noAnswer),
      preferNotToSay: exactly(tally.preferNotToSay),
    },
    groups: groups.map((group) => ({ ...group, count: exactly(byGroup.get(group.id) ?? 0) })),
    benchmarks,
  };
}
