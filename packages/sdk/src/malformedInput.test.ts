import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type * as z from "zod/mini";
import * as examples from "../testing/exampleRecords";
import { fuzzRuns } from "../testing/fuzzRuns";
import { anyNumber, anyText, broken, junk, ofItsType } from "../testing/junk";
import { FaultsError } from "./errors/FaultsError";
import * as sdk from "./index";
import { histogram } from "./metrics/Histogram";

/*
 * The contract of every public function, whoever calls it:
 *
 * - Records, quantities and snapshots are data: whatever stands there, the list itself included, it is
 *   refused with every fault listed, or the result fits its schema.
 * - Options, counts and contexts are code: the compiler says of which form they are. Whatever number or
 *   text stands in them, NaN and dates that are none included, the same holds.
 * - Values to format come out of results, which were checked: any that fits its schema has a text.
 *
 * No TypeError, and no NaN in anything that comes out.
 */
interface Attack {
  args: fc.Arbitrary<unknown[]>;
  /** What comes out fits it; left out for tallies, numbers and texts. */
  fits?: z.ZodMiniType;
  /** Another error than one with faults, which the function documents. */
  throws?: typeof RangeError;
}

const { context, cohorts, stages, people, participants, events, roles, snapshot } = examples;
const { exclusionEvents, exclusionOptions, sessionRecords, absenceOptions, touches } = examples;
const { readingTests, readingGainOptions } = examples;
const notStated = sdk.absent("notStated");
const asOf = context.asOf;

const isFunction = (value: unknown) =>
  typeof value === "function" && !(value.prototype instanceof Error);
const schemas = Object.values<unknown>(sdk).filter(
  (value): value is z.ZodMiniType =>
    typeof value === "object" && value !== null && "safeParse" in value,
);

/** Entries that are right, near to right and nothing of the kind; or no list at all. */
function records(right: readonly unknown[]): fc.Arbitrary<unknown> {
  const entry = fc.constantFrom(...right);
  const entries = fc.oneof(
    { weight: 5, arbitrary: entry },
    { weight: 3, arbitrary: entry.chain(broken) },
    { weight: 1, arbitrary: junk },
  );
  return fc.oneof(
    { weight: 8, arbitrary: fc.shuffledSubarray([...right]) },
    { weight: 8, arbitrary: fc.array(entries, { maxLength: 6 }) },
    { weight: 1, arbitrary: junk },
  );
}

const bound = fc.constantFrom("atLeast", "moreThan", "atMost", "lessThan", "about");
const missing = fc.constantFrom(sdk.hidden, notStated, sdk.absent("notYetDue"));
const countOf = (value: fc.Arbitrary<number>) =>
  fc.oneof(
    fc.record({ is: fc.constant("exact"), value }),
    fc.record({ is: fc.constant("bounded"), bound, value }),
    missing,
  );
const anyCount = countOf(anyNumber);
const rightCount = countOf(fc.maxSafeNat());
const rightRate = fc.oneof(
  fc
    .tuple(fc.nat(1000), fc.integer({ min: 1, max: 2000 }))
    .map(([a, b]) => sdk.rateOf(sdk.exactly(a), sdk.exactly(b), { canExceedOne: true })),
  fc.constant(sdk.printedRate("94.6%")),
  missing,
);
const aim = fc.oneof(
  fc.record({ is: fc.constant("count"), value: anyNumber }),
  fc.record({ is: fc.constant("share"), share: anyNumber, of: anyText }),
);
const proportion = fc.record({ successes: anyNumber, trials: anyNumber });
const level = fc.record({ level: anyNumber }, { requiredKeys: [] });
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const share = fc.double({ noNaN: true, min: 0, max: 1 });

const exposed = fc.record({ events: anyNumber, exposure: anyNumber });
/** Below what takes long to count through. */
const smallNumber = anyNumber.filter((value) => !(value > 10_000));
const printed = fc.oneof(
  anyText,
  fc.tuple(fc.nat(200), fc.constantFrom("%", ".5%", " per cent")).map((parts) => parts.join("")),
);
const figures: sdk.PublishedFigure[] = [
  { is: "count", id: "asked", noun: "participants", count: sdk.exactly(46) },
  { is: "share", id: "agree", noun: "participants", printed: "60%", of: "asked" },
];

const benchmark: sdk.Benchmark = {
  id: "england",
  label: "England",
  population: "All",
  geography: "England",
  year: "2021",
  dimension: "sex",
  complement: "allOtherGroups",
  base: "ofKnown",
  shares: [{ group: "female", text: "75%", share: 0.75 }],
  source: "register",
};
const diversity: sdk.DiversityOptions = {
  unit: "leaders",
  dimension: "sex",
  benchmarks: [benchmark],
};
const funnel: sdk.FunnelOptions = {
  unit: "leaders",
  stages,
  cohorts: cohorts.map((cohort) => ({ ...cohort, recruitmentTarget: 4 })),
  stageDue: [{ cohort: "2020", stage: "graduated", on: "2022-07-31" }],
  targetStage: "recruited",
};
const recruitment: sdk.RecruitmentOptions = {
  unit: "leaders",
  stages,
  countedStage: "recruited",
  cohorts: funnel.cohorts,
  dueOn: [{ cohort: "2020", on: "2020-09-01" }],
  provisional: ["2020"],
};
const progression: sdk.ProgressionOptions = {
  unit: "graduates",
  cohorts,
  graduatedStage: "graduated",
  monthsAfterGraduation: 1,
  destinationBase: "graduates",
  target: { destination: "mainstream", share: 0.6 },
  followUp: { of: "inPost", months: 1 },
};
const survey: sdk.SurveyOptions = {
  unit: "educators",
  invited: sdk.exactly(20),
  questions: [
    {
      id: "again",
      statement: "Would you come again?",
      kind: "scale",
      options: ["yes", "maybe", "no"].map((id) => ({ id, label: id })),
    },
  ],
};
const responses: sdk.SurveyResponse[] = [
  { respondent: "a", answers: [{ is: "chose", question: "again", options: ["yes"] }] },
  { respondent: "b", answers: [{ is: "dontKnow", question: "again" }] },
  { respondent: "c", answers: [] },
];
const outcomes: sdk.TargetOutcome[] = [
  { participant: "a", is: "reached" },
  { participant: "b", is: "notReached" },
  { participant: "c", is: "unknown" },
];
const target: sdk.TargetOptions = {
  unit: "graduates",
  aim: { is: "share", share: 0.6, of: "graduates" },
};
const dose: sdk.DoseOptions = {
  unit: "leaders",
  measure: "hours",
  sessions: [
    { id: "one", on: "2021-10-01", planned: { value: 6, unit: "hours" } },
    { id: "two", on: "2021-11-01", planned: { value: 2.5, unit: "hours" } },
  ],
  noRecordMeans: "notReceived",
};
const attendance: sdk.Attendance[] = [
  { participant: "a", session: "one", received: { value: 6, unit: "hours" } },
  { participant: "a", session: "two", received: { value: 2.5, unit: "hours" } },
  { participant: "b", session: "one", received: { value: 1.25, unit: "hours" } },
];

/** Ids that the compiler knows one by one. */
const choiceOf =
  /^dimension$|^from$|\b(?:destinations|seniority)\.\d+\.id$|^recordingPractice$|^testedPupils$/;
const onDay = <Options>(options: Options) => ofItsType({ ...options, asOf });
const inContext = <Options>(options: Options) => ofItsType({ ...options, ...context }, choiceOf);
const journeys = fc.record({ participants: records(participants), events: records(events) });
const careers = fc.record({
  participants: records(participants),
  events: records(events),
  roles: records(roles),
});
const attended = fc.record({
  participants: records(participants),
  attendance: records(attendance),
});

const breakdownCounts = sdk.tallyDiversity(people, diversity);
const funnelCounts = sdk.tallyFunnel({ participants, events }, { ...funnel, asOf });
const progressionCounts = sdk.tallyProgression(
  { participants, events, roles },
  { ...progression, asOf },
);
const surveyCounts = sdk.tallySurvey(responses, survey);
const seriesCounts = sdk.tallyRecruitment({ participants, events }, { ...recruitment, asOf });
const doseCounts: sdk.DoseCounts = {
  ...sdk.tallyDose({ participants, attendance }, { ...dose, asOf }),
  amounts: histogram(
    new Map([
      [0, 1],
      [1.25, 1],
      [8.5, 1],
    ]),
  ),
};
const changeCounts: sdk.ChangeCounts = {
  unit: "detentions",
  before: {
    label: "autumn",
    from: "2021-09-01",
    until: "2021-12-17",
    count: sdk.exactly(53),
    exposure: { weeks: 14, roll: sdk.exactly(900) },
  },
  after: {
    label: "summer",
    from: "2022-04-25",
    until: "2022-07-22",
    count: sdk.exactly(14),
    exposure: { weeks: 12, roll: sdk.exactly(880) },
  },
  recordingPractice: "same",
};
const targetCounts: sdk.TargetCounts = {
  ...target,
  actual: sdk.exactly(3),
  stillOpen: sdk.exactly(1),
  base: sdk.exactly(5),
};
const comparedOf = { is: "stated", id: "moved", label: "Moved up" } as const;
const sides = (["a", "b"] as const).map((id) => ({
  id,
  label: id,
  outcome: comparedOf,
  base: comparedOf,
  rate: { is: "counts", numerator: sdk.exactly(1), denominator: sdk.exactly(2) } as const,
}));
const [first, second] = sides;
const rateCounts = { unit: "graduates", first, second };
const rateOutcomes: sdk.RateOutcome[] = [
  { person: "a", side: "a", hadOutcome: true },
  { person: "b", side: "b", hadOutcome: false },
];
const fromCounts = (counts: unknown) => fc.tuple(ofItsType(counts, choiceOf), ofItsType(context));
const about = {
  id: "a.snapshot",
  title: "A snapshot",
  publisher: "A trust",
  publishedOn: "2022-12-01",
  period: "2021-22",
  content: snapshot.content,
};
const results = [
  sdk.breakdownResult(breakdownCounts, { ...context, id: "a.breakdown" }),
  sdk.funnelResult(funnelCounts, { ...context, id: "a.funnel" }),
  sdk.progressionResult(progressionCounts, { ...context, id: "a.progression" }),
  sdk.surveyResult(surveyCounts, { ...context, id: "a.survey" }),
  sdk.targetResult(targetCounts, { ...context, id: "example.2022.figure" }),
  sdk.targetSeriesResult(seriesCounts, { ...context, id: "a.series" }),
  sdk.doseResult(doseCounts, { ...context, id: "a.dose" }),
];
const quantities = [
  { is: "count", count: sdk.exactly(7), of: "schools" },
  { is: "amount", value: 290, unit: "hours", of: "training" },
  { is: "rate", rate: sdk.rateOf(sdk.exactly(1), sdk.exactly(2)), of: "pupils" },
];
const wire: unknown = JSON.parse(JSON.stringify(snapshot));

const attacks: Record<string, Attack> = {
  agrestiCoullInterval: { args: fc.tuple(anyNumber, anyNumber, level) },
  auditReport: { args: fc.tuple(records(figures)) },
  clopperPearsonInterval: { args: fc.tuple(anyNumber, anyNumber, level) },
  dfeTermOf: { args: fc.tuple(anyText) },
  hypergeometricInterval: {
    args: fc.tuple(anyNumber, smallNumber, smallNumber, level),
  },
  jeffreysInterval: { args: fc.tuple(anyNumber, anyNumber, level) },
  metricDefinition: { args: fc.tuple(anyText) },
  poissonInterval: {
    args: fc.tuple(
      anyNumber,
      fc.record({ level: anyNumber, exposure: anyNumber, per: anyNumber }, { requiredKeys: [] }),
    ),
  },
  possibleBases: {
    args: fc.tuple(fc.array(printed, { maxLength: 3 }), fc.record({ atMost: smallNumber })),
  },
  possibleNumerators: { args: fc.tuple(printed, smallNumber) },
  raisePolicy: {
    args: fc.tuple(ofItsType(sdk.standardPolicy), ofItsType({ threshold: 10, width: 7 })),
    fits: sdk.disclosurePolicySchema,
  },
  rateRatioInterval: { args: fc.tuple(exposed, exposed, level) },
  attainmentGap: { args: fromCounts(rateCounts), fits: sdk.comparisonResultSchema },
  destinationGap: { args: fromCounts(rateCounts), fits: sdk.comparisonResultSchema },
  rateComparison: { args: fromCounts(rateCounts), fits: sdk.comparisonResultSchema },
  tallyRate: { args: fc.tuple(records(rateOutcomes), ofItsType(rateCounts)) },
  trustAgainstNational: {
    args: fromCounts({ unit: "pupils", trust: first, nation: second }),
    fits: sdk.comparisonResultSchema,
  },
  attainment: { args: fc.tuple(aim, anyCount, fc.option(anyCount, { nil: undefined })) },
  breakdownResult: { args: fromCounts(breakdownCounts), fits: sdk.breakdownResultSchema },
  careerProgression: {
    args: fc.tuple(careers, inContext(progression)),
    fits: sdk.progressionResultSchema,
  },
  compareSeniority: {
    args: fc.tuple(
      fc.constantFrom(...sdk.seniorityLevels),
      fc.constantFrom(...sdk.seniorityLevels),
    ),
  },
  contentOf: {
    args: fc.tuple(
      fc.constant(snapshot),
      fc.oneof(anyText, fc.constant("example.2022.quote")),
      fc.constantFrom("quote", "story"),
    ),
    fits: sdk.contentItemSchema,
  },
  describeFault: {
    args: fc.tuple(fc.record({ path: anyText, expected: anyText, received: anyText })),
  },
  diversityBreakdown: {
    args: fc.tuple(records(people), inContext(diversity)),
    fits: sdk.breakdownResultSchema,
  },
  doseResult: { args: fromCounts(doseCounts), fits: sdk.doseResultSchema },
  formatAbsence: { args: fc.tuple(fc.constantFrom("notAsked", "notYetDue", "zeroDenominator")) },
  formatCount: { args: fc.tuple(rightCount) },
  formatCountOfWithShare: { args: fc.tuple(rightRate) },
  formatDate: { args: fc.tuple(anyText), throws: RangeError },
  formatInterval: { args: fc.tuple(fc.record({ lower: share, upper: share })) },
  formatMonth: { args: fc.tuple(anyText), throws: RangeError },
  formatPoints: { args: fc.tuple(finite) },
  formatRate: { args: fc.tuple(rightRate) },
  formatRatio: { args: fc.tuple(finite) },
  formatShare: { args: fc.tuple(anyNumber, anyNumber) },
  funnelResult: { args: fromCounts(funnelCounts), fits: sdk.funnelResultSchema },
  mergeTallies: {
    args: fc.oneof(
      ...[
        breakdownCounts,
        funnelCounts,
        progressionCounts,
        surveyCounts,
        seriesCounts,
        doseCounts,
      ].flatMap((tally: unknown) => [
        fc.tuple(fc.constant(tally), ofItsType(tally, choiceOf)),
        fc.tuple(ofItsType(tally, choiceOf), fc.constant(tally)),
      ]),
    ),
  },
  newcombeDifference: { args: fc.tuple(proportion, proportion, level) },
  parseSnapshot: { args: fc.tuple(fc.oneof(broken(wire), junk)), fits: sdk.snapshotSchema },
  peopleNeeded: { args: fc.tuple(anyNumber, anyNumber) },
  prePostChange: { args: fromCounts(changeCounts), fits: sdk.changeResultSchema },
  printedRate: {
    args: fc.tuple(
      fc.oneof(
        anyText,
        fc.tuple(fc.nat(), fc.constantFrom("%", " in 7", " in 0")).map((parts) => parts.join("")),
      ),
    ),
    fits: sdk.rateSchema,
  },
  progressionResult: { args: fromCounts(progressionCounts), fits: sdk.progressionResultSchema },
  publishSnapshot: {
    args: fc.tuple(
      records(results),
      ofItsType(sdk.standardPolicy),
      fc.oneof(fc.constant(about), broken(about), junk),
    ),
    fits: sdk.snapshotSchema,
  },
  quantityResult: {
    args: fc.tuple(
      fc.oneof(fc.constantFrom(...quantities).chain(broken), junk),
      ofItsType(context),
    ),
    fits: sdk.quantityResultSchema,
  },
  rateOf: {
    args: fc.tuple(anyCount, anyCount, fc.record({ canExceedOne: fc.boolean() })),
    fits: sdk.rateSchema,
  },
  recruitmentByYear: {
    args: fc.tuple(journeys, inContext(recruitment)),
    fits: sdk.targetSeriesResultSchema,
  },
  recruitmentFunnel: { args: fc.tuple(journeys, inContext(funnel)), fits: sdk.funnelResultSchema },
  representationRatio: {
    args: fc.tuple(proportion, anyNumber, level),
  },
  resultOf: {
    args: fc.tuple(
      fc.constant(snapshot),
      fc.oneof(anyText, fc.constant("example.2022.figure")),
      fc.constantFrom("breakdown", "funnel"),
    ),
    fits: sdk.metricResultSchema,
  },
  roundedPercent: {
    args: fc.tuple(anyNumber, anyNumber, anyNumber, fc.constantFrom("nearest", "down", "up")),
  },
  safeParseSnapshot: { args: fc.tuple(fc.oneof(broken(wire), junk)) },
  surveyItem: {
    args: fc.tuple(records(responses), inContext(survey)),
    fits: sdk.surveyResultSchema,
  },
  surveyResult: { args: fromCounts(surveyCounts), fits: sdk.surveyResultSchema },
  tallyDiversity: { args: fc.tuple(records(people), ofItsType(diversity, choiceOf)) },
  tallyDose: { args: fc.tuple(attended, onDay(dose)) },
  tallyFunnel: { args: fc.tuple(journeys, onDay(funnel)) },
  tallyProgression: { args: fc.tuple(careers, onDay(progression)) },
  tallyRecruitment: { args: fc.tuple(journeys, onDay(recruitment)) },
  tallySurvey: { args: fc.tuple(records(responses), ofItsType(survey)) },
  tallyTarget: { args: fc.tuple(records(outcomes), ofItsType(target)) },
  targetAttainment: {
    args: fc.tuple(records(outcomes), inContext(target)),
    fits: sdk.targetResultSchema,
  },
  targetResult: { args: fromCounts(targetCounts), fits: sdk.targetResultSchema },
  targetSeriesResult: { args: fromCounts(seriesCounts), fits: sdk.targetSeriesResultSchema },
  trainingDose: { args: fc.tuple(attended, inContext(dose)), fits: sdk.doseResultSchema },
  wilsonInterval: {
    args: fc.tuple(
      anyNumber,
      anyNumber,
      fc.record(
        { level: anyNumber, continuityCorrection: fc.boolean(), population: anyNumber },
        { requiredKeys: [] },
      ),
    ),
  },
};

const exclusionCounts = sdk.tallyExclusions(exclusionEvents, exclusionOptions);
const localEvents: sdk.LocalMeasureEvent[] = [
  { pupil: "a", school: "100001", kind: "managedMove", when: { is: "day", on: "2023-10-02" } },
];
const localCounts = sdk.tallyLocalMeasures(localEvents, exclusionOptions);
const absenceCounts = sdk.tallyAbsence(sessionRecords, absenceOptions);
const gainCounts = sdk.tallyReadingGain(readingTests, readingGainOptions);
const reachOptions = { unit: "leaders", programmes: [{ id: "course", label: "The course" }] };
const touched = records(touches).map((given) => ({ touches: given }));
const reachTally = sdk.tallyReach({ touches }, { ...reachOptions, asOf });
const audienceRecords: sdk.Audience[] = [
  {
    id: "day",
    label: "A day",
    unit: "delegates",
    of: "educators",
    repeats: "countedOnce",
    count: sdk.bounded("moreThan", 350),
  },
  {
    id: "news",
    label: "News",
    unit: "subscribers",
    of: "people",
    repeats: "countedOnce",
    count: sdk.exactly(4700),
  },
];
const dfeRow = {
  time_period: "202324",
  time_identifier: "Academic year",
  geographic_level: "National",
  country_code: "E92000001",
  country_name: "England",
  headcount: "8445343",
  perm_excl: "10885",
  suspension: "954952",
  one_plus_susp: "341266",
};
const schoolLists: sdk.SchoolNameList[] = [
  { id: "one", rows: ["Thomas Tallis", "Thomas Tallis School", "London Academy"] },
];
const distinctNames = sdk.distinctSchoolNames(sdk.readSchoolNames(schoolLists).entries);
const small = sdk.oneWayTable({ a: 40, b: 14, c: 1, d: 1 });

const enrolment = {
  unit: "leaders",
  cohorts,
  startedStage: "recruited",
  graduatedStage: "graduated",
};
const inPost: sdk.InPostOptions = {
  ...enrolment,
  monthsAfterGraduation: 1,
  settings: ["mainstream"],
};
const inProgramme: sdk.InProgrammeOptions = { ...enrolment, at: { is: "months", months: 3 } };
const waiting: sdk.TimeToProgressionOptions = {
  unit: "leaders",
  cohorts,
  from: "start",
  stage: "recruited",
};
const retentionCounts = sdk.tallyProgrammeCompletion(
  { participants, events },
  { ...enrolment, asOf },
);
const waitingCounts = sdk.tallyTimeToProgression(
  { participants, events, roles },
  { ...waiting, asOf },
);

/** Metrics of schools, lists of schools, and tables of counts. */
const furtherAttacks: Record<string, Attack> = {
  inPostRetention: { args: fc.tuple(careers, inContext(inPost)), fits: sdk.retentionResultSchema },
  inProgrammeRetention: {
    args: fc.tuple(journeys, inContext(inProgramme)),
    fits: sdk.retentionResultSchema,
  },
  kaplanMeier: {
    args: fc.tuple(
      fc.array(
        fc.record({ time: anyNumber, atRisk: anyNumber, events: anyNumber, censored: anyNumber }),
      ),
      level,
    ),
  },
  programmeCompletion: {
    args: fc.tuple(journeys, inContext(enrolment)),
    fits: sdk.retentionResultSchema,
  },
  retentionResult: { args: fromCounts(retentionCounts), fits: sdk.retentionResultSchema },
  systemRetention: {
    args: fc.tuple(careers, inContext({ ...enrolment, monthsAfterGraduation: 1 })),
    fits: sdk.retentionResultSchema,
  },
  tallyInPostRetention: { args: fc.tuple(careers, onDay(inPost)) },
  tallyInProgrammeRetention: { args: fc.tuple(journeys, onDay(inProgramme)) },
  tallyProgrammeCompletion: { args: fc.tuple(journeys, onDay(enrolment)) },
  tallySystemRetention: {
    args: fc.tuple(careers, onDay({ ...enrolment, monthsAfterGraduation: 1 })),
  },
  tallyTimeToProgression: { args: fc.tuple(careers, onDay(waiting)) },
  timeToEventResult: { args: fromCounts(waitingCounts), fits: sdk.timeToEventResultSchema },
  timeToProgression: {
    args: fc.tuple(careers, inContext(waiting)),
    fits: sdk.timeToEventResultSchema,
  },
  absenceRates: {
    args: fc.tuple(records(sessionRecords), inContext(absenceOptions)),
    fits: sdk.absenceResultSchema,
  },
  absenceResult: { args: fromCounts(absenceCounts), fits: sdk.absenceResultSchema },
  audiencesResult: {
    args: fromCounts(sdk.tallyAudiences(audienceRecords)),
    fits: sdk.audiencesResultSchema,
  },
  auditTable: { args: fc.tuple(ofItsType(sdk.protectTable(small, sdk.standardPolicy))) },
  countReach: { args: fc.tuple(fc.constant(reachTally)) },
  describeFinding: { args: fc.tuple(fc.constantFrom(...sdk.auditReport(figures))) },
  distinctSchoolNames: {
    args: fc.tuple(fc.array(fc.record({ list: anyText, row: fc.nat(), name: anyText }))),
  },
  eventAudiences: {
    args: fc.tuple(records(audienceRecords), ofItsType(context)),
    fits: sdk.audiencesResultSchema,
  },
  exclusionRates: {
    args: fc.tuple(records(exclusionEvents), inContext(exclusionOptions)),
    fits: sdk.exclusionsResultSchema,
  },
  exclusionsResult: { args: fromCounts(exclusionCounts), fits: sdk.exclusionsResultSchema },
  localExclusionMeasures: {
    args: fc.tuple(records(localEvents), inContext(exclusionOptions)),
    fits: sdk.exclusionsResultSchema,
  },
  localMeasuresResult: { args: fromCounts(localCounts), fits: sdk.exclusionsResultSchema },
  meanOfSchoolRates: { args: fromCounts(exclusionCounts), fits: sdk.exclusionsResultSchema },
  mergeSchoolNames: {
    args: fc.tuple(
      fc.constant(distinctNames),
      ofItsType<sdk.SchoolNameDecision[]>([
        { is: "oneSchool", names: ["Thomas Tallis", "Thomas Tallis School"], because: "One." },
      ]),
    ),
  },
  nearDuplicateSchoolNames: { args: fc.tuple(fc.constant(distinctNames)) },
  programmeReach: { args: fc.tuple(touched, inContext(reachOptions)), fits: sdk.reachResultSchema },
  protectTable: { args: fc.tuple(ofItsType(small), ofItsType(sdk.standardPolicy)) },
  reachResult: { args: fromCounts(sdk.countReach(reachTally)), fits: sdk.reachResultSchema },
  readingGain: {
    args: fc.tuple(records(readingTests), inContext(readingGainOptions)),
    fits: sdk.gainResultSchema,
  },
  readingGainResult: { args: fromCounts(gainCounts), fits: sdk.gainResultSchema },
  readDfeExclusionRow: {
    args: fc.tuple(
      fc.oneof(ofItsType(dfeRow), fc.dictionary(anyText, anyText)),
      fc.record({ releasedOn: anyText }),
    ),
  },
  readSchoolNames: { args: fc.tuple(ofItsType(schoolLists)) },
  redesignHints: { args: fc.tuple(ofItsType(small), ofItsType(sdk.standardPolicy)) },
  roundTable: { args: fc.tuple(ofItsType(small), fc.record({ base: anyNumber })) },
  schoolNameKey: { args: fc.tuple(anyText) },
  schoolNameSearch: { args: fc.tuple(fc.array(fc.array(anyText))) },
  tallyAbsence: { args: fc.tuple(records(sessionRecords), ofItsType(absenceOptions)) },
  tallyAudiences: { args: fc.tuple(records(audienceRecords)) },
  tallyExclusions: { args: fc.tuple(records(exclusionEvents), ofItsType(exclusionOptions)) },
  tallyLocalMeasures: { args: fc.tuple(records(localEvents), ofItsType(exclusionOptions)) },
  tallyReadingGain: {
    args: fc.tuple(records(readingTests), ofItsType(readingGainOptions, choiceOf)),
  },
  tallyReach: { args: fc.tuple(touched, onDay(reachOptions)) },
  withTrustTotal: {
    args: fc.tuple(ofItsType(exclusionCounts), fc.record({ id: anyText, label: anyText })),
  },
};

/** Functions that only write down what they are told. Whatever takes a count or a table refuses one that is none. */
const makers = "absent bounded exactly linkTables oneWayTable twoWayTable".split(" ");

const allAttacks = { ...attacks, ...furtherAttacks };

/** Where numbers are that are none, and counts that are no whole numbers. */
function wrongNumbers(value: unknown, path = "result"): string[] {
  if (typeof value === "number") return Number.isNaN(value) ? [path] : [];
  if (typeof value === "string")
    return /\bNaN\b|\bundefined\b/.test(value) ? [`${path}: ${value}`] : [];
  if (typeof value !== "object" || value === null) return [];
  const isCount = "is" in value && (value.is === "exact" || value.is === "bounded");
  if (isCount && !sdk.countSchema.safeParse(value).success) return [path];
  return Object.entries(value).flatMap(([key, entry]) => wrongNumbers(entry, `${path}.${key}`));
}

function outcomeOf(name: string, args: unknown[]): { returned: unknown } | { thrown: unknown } {
  try {
    return { returned: Reflect.apply(Reflect.get(sdk, name), undefined, args) };
  } catch (thrown) {
    return { thrown };
  }
}

describe("malformed input", () => {
  it("is thrown at every public function that there is", () => {
    const functions = Object.entries(sdk).filter(([, value]) => isFunction(value));
    const attacked = [...Object.keys(allAttacks), ...makers].toSorted();
    expect(attacked).toEqual(functions.map(([name]) => name).toSorted());
  });

  it.each(Object.entries(allAttacks))(
    "of %s is refused with its faults, or the result is right",
    (name, { args, fits, throws }) => {
      fc.assert(
        fc.property(args, (given) => {
          const outcome = outcomeOf(name, given);
          if ("thrown" in outcome) {
            if (throws && outcome.thrown instanceof throws) return;
            if (!(outcome.thrown instanceof FaultsError)) throw outcome.thrown;
            const { faults } = outcome.thrown;
            expect(faults).not.toEqual([]);
            for (const fault of faults) {
              expect(fault).toEqual({
                path: expect.any(String),
                expected: expect.any(String),
                received: expect.any(String),
              });
            }
            return;
          }
          if (fits) expect(fits.safeParse(outcome.returned)).toMatchObject({ success: true });
          if (name !== "safeParseSnapshot") expect(wrongNumbers(outcome.returned)).toEqual([]);
        }),
        fuzzRuns(60),
      );
    },
  );

  it("is read by every schema without an exception", () => {
    expect(schemas.length).toBeGreaterThan(40);
    fc.assert(
      fc.property(junk, (input) => {
        for (const schema of schemas) {
          const { success } = schema.safeParse(input);
          expect(typeof success).toBe("boolean");
        }
      }),
      fuzzRuns(60),
    );
  });
});
