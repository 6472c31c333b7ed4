import {
  type Count,
  formatCount,
  formatDate,
  formatInterval,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { TableModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { capitalised } from "../../words/capitalised";
import { percentRange } from "../../words/percentRange";
import { shareInWords } from "../../words/shareInWords";
import { retentionMessages } from "./retentionMessages";

type Cohort = PublishedResult<"retention">["body"]["cohorts"][number];

/** A row a cohort: what became of everybody, the share of the known, and how far the lost could move it. */
export function retentionTable(
  { title, body }: PublishedResult<"retention">,
  language: Language,
): TableModel {
  const say = messagesIn(retentionMessages, language);
  const counts: { label: string; of: (cohort: Cohort) => Count; always?: true }[] = [
    { label: say.peopleColumn, of: ({ people }) => people, always: true },
    {
      label: capitalised(say.retained[body.measure.is]),
      of: ({ retained }) => retained,
      always: true,
    },
    { label: say.leftColumn, of: ({ left }) => left, always: true },
    { label: say.deferredColumn, of: ({ deferred }) => deferred },
    { label: say.lostColumn, of: ({ lostToFollowUp }) => lostToFollowUp, always: true },
    { label: say.notYetDueColumn, of: ({ notYetDue }) => notYetDue, always: true },
    { label: say.leftBeforeDueColumn, of: ({ leftBeforeDue }) => leftBeforeDue },
  ];
  const shown = counts.filter(({ of, always }) => always || body.cohorts.some(isTold(of)));
  const hasDates = body.cohorts.some(({ dueOn }) => dueOn !== undefined);
  return {
    caption: title,
    columns: [
      { label: say.cohortColumn },
      ...shown.map(({ label }) => ({ label, numeric: true as const })),
      { label: say.shareColumn, numeric: true },
      { label: say.intervalColumn, numeric: true },
      { label: say.rangeColumn, numeric: true },
      ...(hasDates ? [{ label: say.dueOnColumn }] : []),
    ],
    rows: body.cohorts.map((cohort) => ({
      id: cohort.id,
      cells: [
        cohort.label,
        ...shown.map(({ of }) => formatCount(of(cohort), language)),
        shareInWords(cohort.rate, language),
        cohort.rate.is === "counted" && cohort.rate.interval
          ? formatInterval(cohort.rate.interval, language)
          : "",
        cohort.bounds.is === "bounds" ? percentRange(cohort.bounds, language) : "",
        ...(hasDates ? [cohort.dueOn === undefined ? "" : formatDate(cohort.dueOn, language)] : []),
      ],
    })),
  };
}

/** Whether a cohort has anything to say in a column: more than nobody, and more than that there is no such thing. */
function isTold(of: (cohort: Cohort) => Count): (cohort: Cohort) => boolean {
  return (cohort) => {
    const count = of(cohort);
    return count.is !== "absent" && !(count.is === "exact" && count.value === 0);
  };
}
