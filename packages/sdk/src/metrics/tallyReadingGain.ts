import { type CodedFault, refuseFaults } from "../errors/refuseFaults";
import { exactly } from "../results/count";
import type { TestWindow } from "../results/gainResult";
import { type ReportedArea, reportedAreaSchema } from "../results/reportedArea";
import type { ReadingInstrument } from "../schemas/readingInstrument";
import { type ReadingTest, readingTestSchema } from "../schemas/readingTest";
import { daysBetween } from "./daysBetween";
import { duplicateId } from "./duplicateId";
import type { GainCounts, GainCountsRow } from "./GainCounts";
import { type GainTests, gainTestFaults } from "./gainTestFaults";
import { histogram } from "./Histogram";
import { mergeTallies } from "./mergeTallies";
import { isAtLeast, isLongEnough, ratioGain } from "./ratioGain";
import { readRecords } from "./readRecords";
import { areasFaults } from "./reportFaults";
import { talliedAreaFaults } from "./talliedAreaFaults";
import { unknownId } from "./unknownId";
import { valueOfArea } from "./valueOfArea";

export interface ReadingGainOptions extends GainTests {
  /**
   * Schools, by their URNs, and the trusts, authorities … that they are part of: a row of these is of all
   * pupils of its parts.
   */
  areas: ReportedArea[];
}

/**
 * Counts pupils by how fast their reading ages rose between two tests, in one pass over tests in any order.
 *
 * A pupil's first test is the earliest in the first window, the second the latest in the second; tests in
 * neither are left out. Both by one instrument and at least 3 months apart, they make a pair, and its ratio
 * gain is months of reading age gained ÷ months between the tests, a month being 30.4375 days. Thresholds
 * are compared as integers: 12 months gained in 182 days are twice the usual pace, in 183 just below it.
 * Pupils without a pair are counted by the first reason of: no first test, no second, different
 * instruments, too short an interval. Those who were never tested are not known here.
 *
 * A pupil counts for the school of the last of these tests. Floor and ceiling follow from the range of the
 * instrument. It holds two tests for each pupil; the tally is counts alone. Records may be split by pupil.
 *
 * @throws {MetricInputError} RECORD_INVALID, among others for a reading age that the instrument cannot give
 *   and for windows that overlap; ID_UNKNOWN for a school that is no area, or an instrument that is not
 *   stated; ID_DUPLICATED for two tests of a pupil on one day; every fault is listed
 * @example
 * // A year gained in 153 days (5.03 months), and 3 months in the same time.
 * tallyReadingGain(readingTests, readingGainOptions).rows[0]?.bands;
 * //=> { belowPace: exactly(1), paceToThreshold: exactly(0), thresholdOrAbove: exactly(1) }
 */
export function tallyReadingGain(
  records: Iterable<ReadingTest>,
  options: ReadingGainOptions,
): GainCounts {
  const { firstTest, secondTest, instruments, threshold, testedPupils } = options;
  const tests = { firstTest, secondTest, instruments, threshold, testedPupils };
  const areas = readOptions(tests, options.areas);
  const byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  const pupils = readPupils(records, tests, byId, areas);
  const schools = new Map<string, TestedPupil[]>();
  for (const { first, second } of pupils) {
    const school = (second ?? first)?.school;
    if (school === undefined) continue;
    const own = schools.get(school) ?? [];
    schools.set(school, own);
    own.push({ first, second });
  }
  return {
    ...tests,
    areas,
    rows: areas.map((area) => ({
      area: area.id,
      ...valueOfArea(
        area,
        areas,
        (school) => countsOf(schools.get(school) ?? [], tests, byId),
        ([part, ...others]) => (part ? mergeTallies(part, ...others) : countsOf([], tests, byId)),
      ),
    })),
  };
}

/** The tests that a pupil has of those that count. */
interface TestedPupil {
  first?: ReadingTest | undefined;
  second?: ReadingTest | undefined;
}

type Instruments = ReadonlyMap<string, ReadingInstrument>;

function readOptions(tests: GainTests, given: Iterable<ReportedArea>): ReportedArea[] {
  const faults = gainTestFaults(tests);
  const read = [...readRecords(reportedAreaSchema, given, "areas", faults)];
  const areas = read.map(([area]) => area);
  if (faults.length === 0) faults.push(...areasFaults(areas), ...talliedAreaFaults(areas));
  refuseFaults("reading gain", faults);
  return areas;
}

function readPupils(
  records: Iterable<ReadingTest>,
  { firstTest, secondTest }: GainTests,
  instruments: Instruments,
  areas: readonly ReportedArea[],
): Iterable<TestedPupil> {
  const faults: CodedFault[] = [];
  const schools = new Set(areas.flatMap(({ id, level }) => (level === "school" ? [id] : [])));
  const pupils = new Map<string, TestedPupil>();
  const seen = new Set<string>();
  for (const [test, path] of readRecords(readingTestSchema, records, "records", faults)) {
    const { pupil, on } = test;
    faults.push(...testFaults(test, path, instruments, schools));
    const isFirst = isWithin(firstTest, on);
    if (!isFirst && !isWithin(secondTest, on)) continue;
    const key = JSON.stringify([pupil, on]);
    if (seen.has(key)) faults.push(duplicateId(path, `${pupil}, ${on}`));
    seen.add(key);
    const own = pupils.get(pupil) ?? {};
    pupils.set(pupil, own);
    if (isFirst && (!own.first || on < own.first.on)) own.first = test;
    if (!isFirst && (!own.second || on > own.second.on)) own.second = test;
  }
  refuseFaults("reading gain", faults);
  return pupils.values();
}

function testFaults(
  { school, instrument: id, readingAgeMonths }: ReadingTest,
  path: string,
  instruments: Instruments,
  schools: ReadonlySet<string>,
): CodedFault[] {
  const faults: CodedFault[] = [];
  if (!schools.has(school)) {
    faults.push(unknownId(`${path}.school`, "the URN of a school of the areas", school));
  }
  const instrument = instruments.get(id);
  if (!instrument) {
    faults.push(unknownId(`${path}.instrument`, "an instrument of the options", id));
    return faults;
  }
  const { leastMonths, mostMonths } = instrument;
  if (readingAgeMonths < leastMonths || readingAgeMonths > mostMonths) {
    faults.push({
      code: "RECORD_INVALID",
      path: `${path}.readingAgeMonths`,
      expected: `from ${leastMonths} to ${mostMonths}, the range of the instrument`,
      received: `${readingAgeMonths}`,
    });
  }
  return faults;
}

function isWithin({ from, until }: TestWindow, on: string): boolean {
  return from <= on && on <= until;
}

function countsOf(
  pupils: readonly TestedPupil[],
  { threshold }: GainTests,
  instruments: Instruments,
): Omit<GainCountsRow, "area"> {
  const unpaired = { noFirstTest: 0, noSecondTest: 0, differentInstruments: 0, shortInterval: 0 };
  const bands = { belowPace: 0, paceToThreshold: 0, thresholdOrAbove: 0 };
  const tally = { paired: 0, atFloor: 0, atCeiling: 0 };
  const ratioGains = new Map<number, number>();
  for (const { first, second } of pupils) {
    if (!first || !second) {
      unpaired[first ? "noSecondTest" : "noFirstTest"] += 1;
      continue;
    }
    const days = daysBetween(first.on, second.on);
    if (first.instrument !== second.instrument || !isLongEnough(days)) {
      const isSame = first.instrument === second.instrument;
      unpaired[isSame ? "shortInterval" : "differentInstruments"] += 1;
      continue;
    }
    const gainMonths = second.readingAgeMonths - first.readingAgeMonths;
    const isFastAs = (pace: GainTests["threshold"]) => isAtLeast({ gainMonths, days }, pace);
    const ratio = ratioGain(gainMonths, days);
    ratioGains.set(ratio, (ratioGains.get(ratio) ?? 0) + 1);
    if (isFastAs(threshold)) bands.thresholdOrAbove += 1;
    else if (isFastAs({ gainMonths: 1, inMonths: 1 })) bands.paceToThreshold += 1;
    else bands.belowPace += 1;

    const ages = [first.readingAgeMonths, second.readingAgeMonths];
    const instrument = instruments.get(first.instrument);
    tally.paired += 1;
    if (ages.some((age) => age === instrument?.leastMonths)) tally.atFloor += 1;
    if (ages.some((age) => age === instrument?.mostMonths)) tally.atCeiling += 1;
  }
  return {
    pupils: exactly(pupils.length),
    paired: exactly(tally.paired),
    unpaired: exactlyEach(unpaired),
    atFloor: exactly(tally.atFloor),
    atCeiling: exactly(tally.atCeiling),
    bands: exactlyEach(bands),
    ratioGains: histogram(ratioGains),
  };
}

function exactlyEach<Name extends string>(
  counted: Record<Name, number>,
): Record<Name, ReturnType<typeof exactly>> {
  const entries = Object.entries<number>(counted).map(([name, value]) => [name, exactly(value)]);
  return Object.fromEntries(entries) as Record<Name, ReturnType<typeof exactly>>;
}
