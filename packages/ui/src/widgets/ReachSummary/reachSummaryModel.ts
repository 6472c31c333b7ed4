import {
  type Count,
  formatAbsence,
  formatCount,
  formatDate,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { FigureModel, TableModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { countBarOf } from "../../marks/countBarOf";
import type { NumberBlock } from "../../marks/NumberBlocksModel";
import { numberOf } from "../../marks/numberOf";
import { capitalised } from "../../words/capitalised";
import { listInWords } from "../../words/listInWords";
import { reachSummaryMessages } from "./reachSummaryMessages";

type Body = PublishedResult<"reach">["body"];
type Reached = Body["atLeastOne"];

const measures = ["people", "schools", "trusts", "localAuthorities", "pupils", "touches"] as const;
type Measure = (typeof measures)[number];
const places = ["schools", "trusts", "localAuthorities"] as const;

/** Beyond these a chart of each would be longer than the table. */
const mostProgrammes = 8;

export interface ReachSummaryModel extends FigureModel {
  blocks: NumberBlock[];
  /** What large numbers and bars are of, where there are several programmes. */
  scope?: string;
}

/**
 * Whom programmes reached, as numbers that each stand for themselves: people, schools, trusts, local
 * authorities, pupils and touches share no scale. The bars of programmes share one within their number.
 */
export function reachSummaryModel(
  { title, body }: PublishedResult<"reach">,
  language: Language,
): ReachSummaryModel {
  const say = messagesIn(reachSummaryMessages, language);
  const scope = scopeOf(body, language);
  return {
    headline: headlineOf(title, body, language),
    sentence: sentenceOf(body, language),
    table: tableOf(title, body, language),
    ...(isEmpty(body) && { empty: say.empty }),
    blocks: measures
      .filter((measure) => isDrawn(measure, body.atLeastOne))
      .map((measure) => blockOf(measure, body, language)),
    ...(scope && { scope }),
  };
}

function isEmpty({ atLeastOne }: Body): boolean {
  return numberOf(atLeastOne.people) === 0 && numberOf(atLeastOne.schools) === 0;
}

/** That nobody says how often people came is no news; the table has it. */
function isDrawn(measure: Measure, reached: Reached): boolean {
  return measure !== "touches" || reached.touches.is !== "absent";
}

function countOf(measure: Measure, reached: Reached): Count {
  return measure === "pupils" ? reached.pupils.total : reached[measure];
}

function nounOf(measure: Measure, count: Count, { unit }: Body, language: Language): string {
  if (measure === "people") return unit;
  return messagesIn(reachSummaryMessages, language).nouns[measure](numberOf(count) === 1);
}

function blockOf(measure: Measure, body: Body, language: Language): NumberBlock {
  const count = countOf(measure, body.atLeastOne);
  return {
    id: measure,
    rowId: measure,
    value: formatCount(count, language),
    isNumber: numberOf(count) !== undefined,
    of: nounOf(measure, count, body, language),
    details: detailsOf(measure, body, language),
    parts: partsOf(measure, body, language),
  };
}

function partsOf(measure: Measure, body: Body, language: Language): NumberBlock["parts"] {
  const { programmes, atLeastOne } = body;
  if (programmes.length === 1 || programmes.length > mostProgrammes) return [];
  const numbers = [atLeastOne, ...programmes].map(
    (reached) => numberOf(countOf(measure, reached)) ?? 0,
  );
  const most = Math.max(1, ...numbers);
  const whole = numberOf(countOf(measure, atLeastOne));
  return programmes.map(({ id, label, ...reached }) => {
    const count = countOf(measure, reached);
    return {
      id,
      label,
      value: formatCount(count, language),
      isNumber: numberOf(count) !== undefined,
      details: [],
      bar: countBarOf(count, most),
      ...(whole !== undefined && { whole: whole / most }),
    };
  });
}

function detailsOf(measure: Measure, body: Body, language: Language): string[] {
  const say = messagesIn(reachSummaryMessages, language);
  const counts = say.counts[measure];
  if (measure === "people") return [counts, ...workplacesOf(body, language)];
  if (measure !== "pupils" || numberOf(body.atLeastOne.pupils.total) === undefined) return [counts];
  const { schoolsWithoutRoll } = body.atLeastOne.pupils;
  const missing = numberOf(schoolsWithoutRoll) ?? 0;
  return [
    counts,
    body.censusOn ? say.rolls(formatDate(body.censusOn, language)) : say.rollsOfNoDay,
    ...(missing > 0
      ? [say.withoutRoll(formatCount(schoolsWithoutRoll, language), missing === 1)]
      : []),
  ];
}

/** Where people work, in one line, as far as there are numbers of it; the table has the rest. */
function workplacesOf({ workplaces }: Body, language: Language): string[] {
  const say = messagesIn(reachSummaryMessages, language);
  const said = [
    { count: workplaces.school, text: say.inSchools },
    { count: workplaces.outsideSchools, text: say.outsideSchools },
    { count: workplaces.notKnown, text: say.workplaceNotKnown },
  ]
    .filter(({ count }) => (numberOf(count) ?? 0) > 0)
    .map(({ count, text }) => text(formatCount(count, language)));
  return said.length === 0 ? [] : [listInWords(said, language)];
}

function scopeOf({ programmes }: Body, language: Language): string | undefined {
  const say = messagesIn(reachSummaryMessages, language);
  if (programmes.length === 1) return undefined;
  if (programmes.length <= mostProgrammes) return say.scope;
  return say.manyProgrammes(new Intl.NumberFormat(language.locale).format(programmes.length));
}

/** `41 schools`, for a number that there is and that is not nought. */
function told(measure: Measure, body: Body, language: Language): string[] {
  const count = countOf(measure, body.atLeastOne);
  if ((numberOf(count) ?? 0) === 0) return [];
  const noun = nounOf(measure, count, body, language);
  const say = messagesIn(reachSummaryMessages, language);
  return [say.counted(formatCount(count, language), noun)];
}

function reachedInWords(body: Body, language: Language): string | undefined {
  const [people] = told("people", body, language);
  if (!people) return undefined;
  const from = listInWords(
    places.flatMap((place) => told(place, body, language)),
    language,
  );
  return messagesIn(reachSummaryMessages, language).headline(people, from);
}

function headlineOf(title: string, body: Body, language: Language): string {
  const reached = reachedInWords(body, language);
  return reached ? capitalised(reached) : title;
}

function sentenceOf(body: Body, language: Language): string {
  const say = messagesIn(reachSummaryMessages, language);
  const [only, ...others] = body.programmes;
  const scope = only && others.length === 0 ? only.label : say.atLeastOne;
  if (isEmpty(body)) return say.said(scope, say.nobody);
  const reached = reachedInWords(body, language);
  const [pupils] = told("pupils", body, language);
  const isOnePupil = numberOf(body.atLeastOne.pupils.total) === 1;
  return [
    ...(reached ? [say.said(scope, reached)] : []),
    ...(pupils ? [capitalised(say.pupilsSaid(pupils, isOnePupil))] : []),
    ...programmesInWords(body, language),
    ...missingInWords(body, language),
  ].join(" ");
}

/** How many people each programme reached, while they are few programmes. */
function programmesInWords({ programmes }: Body, language: Language): string[] {
  const say = messagesIn(reachSummaryMessages, language);
  const shown = programmes.filter(({ people }) => numberOf(people) !== undefined);
  if (programmes.length === 1 || programmes.length > 4 || shown.length === 0) return [];
  const said = shown.map(({ label, people }) =>
    say.programme(label, formatCount(people, language)),
  );
  return [say.byProgramme(listInWords(said, language))];
}

/** What is hidden or not told, by its reason. */
function missingInWords(body: Body, language: Language): string[] {
  const say = messagesIn(reachSummaryMessages, language);
  const reasons = new Map<string, string[]>();
  for (const measure of measures) {
    const count = countOf(measure, body.atLeastOne);
    if (!isDrawn(measure, body.atLeastOne) || numberOf(count) !== undefined) continue;
    const why = count.is === "absent" ? formatAbsence(count.why, language) : language.words.hidden;
    const nouns = reasons.get(why) ?? [];
    reasons.set(why, [...nouns, nounOf(measure, count, body, language)]);
  }
  return [...reasons].map(([why, nouns]) =>
    capitalised(say.without(listInWords(nouns, language), why)),
  );
}

function tableOf(title: string, body: Body, language: Language): TableModel {
  const say = messagesIn(reachSummaryMessages, language);
  const { programmes, atLeastOne, workplaces } = body;
  const [only, ...others] = programmes;
  const isOne = only !== undefined && others.length === 0;
  const columns: readonly Reached[] = isOne ? [atLeastOne] : [atLeastOne, ...programmes];
  const row = (id: string, label: string, of: string, countIn: (reached: Reached) => Count) => ({
    id,
    cells: [label, ...columns.map((reached) => formatCount(countIn(reached), language)), of],
  });
  const workplace = (id: string, label: string, count: Count) => ({
    id,
    cells: [
      label,
      ...columns.map((_, column) => (column === 0 ? formatCount(count, language) : "")),
      say.workplaceCount,
    ],
  });
  return {
    caption: say.caption(title),
    columns: [
      { label: say.whatColumn },
      ...(isOne
        ? [{ label: only.label, numeric: true } as const]
        : [say.atLeastOne, ...programmes.map(({ label }) => label)].map(
            (label) => ({ label, numeric: true }) as const,
          )),
      { label: say.countsColumn },
    ],
    rows: [
      ...measures.map((measure) =>
        row(measure, rowLabel(measure, body, language), say.counts[measure], (reached) =>
          countOf(measure, reached),
        ),
      ),
      row(
        "schoolsWithRoll",
        say.schoolsWithRoll,
        say.schoolsWithRollCount,
        ({ pupils }) => pupils.schoolsWithRoll,
      ),
      row(
        "schoolsWithoutRoll",
        say.schoolsWithoutRoll,
        say.schoolsWithoutRollCount,
        ({ pupils }) => pupils.schoolsWithoutRoll,
      ),
      workplace("workplace.school", say.school, workplaces.school),
      workplace("workplace.outside", say.outside, workplaces.outsideSchools),
      workplace("workplace.notKnown", say.notKnown, workplaces.notKnown),
    ],
  };
}

function rowLabel(measure: Measure, { unit }: Body, language: Language): string {
  const say = messagesIn(reachSummaryMessages, language);
  return capitalised(measure === "people" ? unit : say.nouns[measure](false));
}
