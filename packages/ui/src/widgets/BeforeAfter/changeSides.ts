import {
  type Count,
  formatCount,
  formatDate,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { differenceAxis } from "../../marks/differenceAxis";
import { numberOf } from "../../marks/numberOf";
import type { AxisLabel } from "../../marks/PlotAxis";
import type { SideMark, SideModel, TwoSidesModel } from "../../marks/TwoSidesModel";
import type { StripFill, StripSegment } from "../../marks/UnitStripModel";
import { beforeAfterMessages } from "./beforeAfterMessages";

type Body = PublishedResult<"change">["body"];
type Window = Body["before"];
type WindowId = "before" | "after";

export interface ChangeSides extends Pick<TwoSidesModel, "sides" | "span"> {
  /** From 0; the same for both counts. */
  axis: AxisLabel[];
}

/** Below this an axis of whole numbers would have ticks between them. */
const shortestAxis = 6;

/** Both counts as bars from 0 on one axis, each as exactly as it is known. */
export function changeSides({ before, after }: Body, language: Language): ChangeSides {
  const numbers = [before, after].flatMap(({ count }) => numberOf(count) ?? []);
  const { step, last, at, ticks } = differenceAxis(0, Math.max(shortestAxis, ...numbers));
  const end = step * last;
  const number = new Intl.NumberFormat(language.locale);
  const draw = (id: WindowId, window: Window): SideModel => ({
    id,
    label: window.label,
    value: formatCount(window.count, language),
    isWords: !("value" in window.count),
    mark: markOf(window.count, id, end),
    details: detailsOf(window, language),
  });
  const areExact = [before, after].every(({ count }) => count.is === "exact");
  return {
    sides: [draw("before", before), draw("after", after)],
    ...(areExact && {
      span: { from: at(Math.min(...numbers)), to: at(Math.max(...numbers)) },
    }),
    axis:
      numbers.length === 0
        ? []
        : ticks.map((tick) => ({ at: tick, text: number.format(Math.round(tick * end)) })),
  };
}

/** "Fewer than 15" reaches from none to 15, "over 350" as far as the plot. */
function markOf(count: Count, id: WindowId, end: number): SideMark {
  if (!("value" in count)) return { is: count.is };
  const fill: StripFill = id === "before" ? "strong" : "data1";
  const { value } = count;
  const isBounded = count.is === "bounded";
  const isFromBelow = isBounded && (count.bound === "atLeast" || count.bound === "moreThan");
  const segments: StripSegment[] = [
    {
      id: "counted",
      rowId: id,
      label: "",
      units: value,
      fill: isBounded && !isFromBelow ? "bounded" : fill,
    },
    { id: "orMore", rowId: id, label: "", units: isFromBelow ? end - value : 0, fill: "open" },
  ];
  return { is: "strip", total: end, segments: segments.filter(({ units }) => units > 0) };
}

function detailsOf(window: Window, language: Language): string[] {
  const say = messagesIn(beforeAfterMessages, language);
  const { exposure } = window;
  const dates = datesInWords(window, language);
  return [
    ...(dates ? [dates] : []),
    ...(exposure ? [say.weeks(weeksInWords(exposure.weeks, language), exposure.weeks === 1)] : []),
    ...(exposure && "value" in exposure.roll
      ? [say.onRoll(formatCount(exposure.roll, language))]
      : []),
  ];
}

/** `2 September 2024 to 20 December 2024`; nothing where no day is known. */
export function datesInWords({ from, until }: Window, language: Language): string {
  const days = [from, until].flatMap((day) => (day ? [formatDate(day, language)] : []));
  const [first = "", last] = days;
  return last ? language.words.range(first, last) : first;
}

export function weeksInWords(weeks: number, language: Language): string {
  return new Intl.NumberFormat(language.locale).format(weeks);
}
