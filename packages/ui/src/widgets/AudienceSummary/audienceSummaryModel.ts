import {
  type Count,
  formatAbsence,
  formatCount,
  formatDate,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { FigureModel, TableRow } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { countBarOf } from "../../marks/countBarOf";
import type { NumberBlock } from "../../marks/NumberBlocksModel";
import { numberOf } from "../../marks/numberOf";
import { capitalised } from "../../words/capitalised";
import { listInWords } from "../../words/listInWords";
import { audienceSummaryMessages } from "./audienceSummaryMessages";

type Group = PublishedResult<"audiences">["body"]["groups"][number];
type Audience = Group["audiences"][number];

/** What a headline and a sentence can hold. */
const mostInHeadline = 3;
const mostInSentence = 4;

export interface AudienceSummaryModel extends FigureModel {
  blocks: NumberBlock[];
}

/**
 * Audiences, a number for each unit: an audience by itself, or what several of one unit add up to, with a
 * bar for each. Accounts on a day are not added up: somebody may follow two.
 */
export function audienceSummaryModel(
  { title, body }: PublishedResult<"audiences">,
  language: Language,
): AudienceSummaryModel {
  const say = messagesIn(audienceSummaryMessages, language);
  const { groups } = body;
  return {
    headline: headlineOf(title, groups, language),
    sentence: groups.length === 0 ? say.empty : sentenceOf(groups, language),
    table: {
      caption: say.caption(title),
      columns: [
        { label: say.audienceColumn },
        { label: say.numberColumn, numeric: true },
        { label: say.unitColumn },
        { label: say.ofColumn },
        { label: say.dayColumn },
        { label: say.repeatsColumn },
      ],
      rows: groups.flatMap((group) => rowsOf(group, language)),
    },
    ...(groups.length === 0 && { empty: say.empty }),
    blocks: groups.map((group) => blockOf(group, language)),
  };
}

function blockOf(group: Group, language: Language): NumberBlock {
  const say = messagesIn(audienceSummaryMessages, language);
  const { unit, audiences, touches } = group;
  const [only, ...others] = audiences;
  if (only && others.length === 0) {
    return {
      id: unit,
      rowId: only.id,
      ...shownValue(only.count, language),
      of: unitOf(unit, only.count, language),
      name: only.label,
      details: detailsOf(only, language),
      parts: [],
    };
  }
  const isStock = isNotAddedUp(touches);
  const most = Math.max(1, ...audiences.map(({ count }) => numberOf(count) ?? 0));
  return {
    id: unit,
    rowId: allOf(unit),
    ...(isStock ? { value: say.notAddedUp, isNumber: false } : shownValue(touches, language)),
    of: unitOf(unit, touches, language),
    details: isStock ? [] : [say.allOf],
    parts: audiences.map((audience) => ({
      id: audience.id,
      rowId: audience.id,
      label: audience.label,
      ...shownValue(audience.count, language),
      details: [detailsOf(audience, language).join("; ")],
      bar: countBarOf(audience.count, most),
    })),
  };
}

/** Followers and subscribers of two accounts have people in common and no sum. */
function isNotAddedUp(touches: Count): boolean {
  return touches.is === "absent" && touches.why === "notApplicable";
}

/** The row of all audiences of a unit; no id of an audience has a space in it. */
const allOf = (unit: Group["unit"]) => `all ${unit}`;

function shownValue(count: Count, language: Language) {
  return { value: formatCount(count, language), isNumber: numberOf(count) !== undefined };
}

function unitOf(unit: Group["unit"], count: Count, language: Language): string {
  return messagesIn(audienceSummaryMessages, language).units[unit](numberOf(count) === 1);
}

function detailsOf({ of, on, repeats, unit }: Audience, language: Language): string[] {
  const say = messagesIn(audienceSummaryMessages, language);
  const who = of === unit ? [] : [of];
  const day = on ? [formatDate(on, language)] : [];
  return [...[[...who, ...day].join(", ")].filter((text) => text), say.repeats[repeats]];
}

/** `over 350 delegates`: a number that there is, in its unit. */
function counted(unit: Group["unit"], count: Count, language: Language): string[] {
  if (numberOf(count) === undefined) return [];
  const say = messagesIn(audienceSummaryMessages, language);
  return [say.counted(formatCount(count, language), unitOf(unit, count, language))];
}

function headlineOf(title: string, groups: readonly Group[], language: Language): string {
  const said = groups.flatMap(({ unit, audiences, touches }) => {
    const [only, ...others] = audiences;
    return counted(unit, only && others.length === 0 ? only.count : touches, language);
  });
  if (said.length === 0) return title;
  return capitalised(listInWords(said.slice(0, mostInHeadline), language));
}

function sentenceOf(groups: readonly Group[], language: Language): string {
  const say = messagesIn(audienceSummaryMessages, language);
  const said = groups.flatMap(({ unit, audiences }) =>
    audiences.map(({ label, count }) => {
      const [number = whyNone(count, language)] = counted(unit, count, language);
      return capitalised(say.said(label, number));
    }),
  );
  const left = said.length - mostInSentence;
  const more = new Intl.NumberFormat(language.locale).format(left);
  return [
    ...said.slice(0, mostInSentence),
    ...(left > 0 ? [say.more(more)] : []),
    say.neverAdded,
  ].join(" ");
}

function whyNone(count: Count, language: Language): string {
  return count.is === "absent" ? formatAbsence(count.why, language) : language.words.hidden;
}

function rowsOf({ unit, audiences, touches }: Group, language: Language): TableRow[] {
  const say = messagesIn(audienceSummaryMessages, language);
  const name = say.units[unit](false);
  const rows = audiences.map(({ id, label, count, of, on, repeats }) => ({
    id,
    cells: [
      label,
      formatCount(count, language),
      name,
      of,
      on ? formatDate(on, language) : say.dayNotStated,
      say.repeats[repeats],
    ],
  }));
  if (rows.length === 1) return rows;
  const all = isNotAddedUp(touches) ? say.notAddedUp : formatCount(touches, language);
  return [...rows, { id: allOf(unit), cells: [say.all(name), all, name, "", "", ""] }];
}
