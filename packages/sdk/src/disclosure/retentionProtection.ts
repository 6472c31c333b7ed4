import type { RetentionCounts } from "../metrics/RetentionCounts";
import { retentionBody } from "../metrics/retentionBody";
import { subtractCounts } from "../metrics/subtractCounts";
import type { Count } from "../results/count";
import type { RetentionBody, RetentionCohort } from "../results/retentionResult";
import type { Keep, KindProtection } from "./KindProtection";
import type { NamedCount, TableLayout } from "./TableLayout";

/**
 * Disclosure control of retention. In each cohort the sums are a chain: all people are the due, the
 * deferred and the not yet due; the due are those known and those lost; the known are the retained and
 * those who left. The due and the known, which shares are of, are protected as counts of their own.
 */
export const retentionProtection: KindProtection<"retention"> = {
  layOut({ body }, layout) {
    body.cohorts.forEach((cohort, index) => {
      layOutCohort(layout, cohort, `cohorts[${index}]`);
    });
  },
  rebuild({ body, basis }, keep) {
    return retentionBody(keptCounts(body, keep), basis.kind);
  },
  populations: ({ body: { unit, measure, cohorts } }) => {
    const areGraduates = measure.is === "inPost" || measure.is === "inSystem";
    return cohorts.flatMap(({ id }, index) => {
      const people = `cohorts[${index}].people`;
      return [
        { name: areGraduates ? `graduates ${id}` : `${unit} ${id} who started`, cell: people },
        ...(measure.is === "completion"
          ? [{ name: `graduates ${id}`, cell: `cohorts[${index}].retained` }]
          : []),
        ...(cohorts.length === 1 ? [{ name: unit, cell: people }] : []),
      ];
    });
  },
};

function layOutCohort(layout: TableLayout, cohort: RetentionCohort, path: string): void {
  const named = (name: keyof RetentionCohort, count: Count, key = false): NamedCount => ({
    id: `${path}.${name}`,
    count,
    key,
  });
  const people = named("people", cohort.people, true);
  const retained = named("retained", cohort.retained);
  const left = named("left", cohort.left);
  const deferred = named("deferred", cohort.deferred);
  const lost = named("lostToFollowUp", cohort.lostToFollowUp);
  const notYetDue = named("notYetDue", cohort.notYetDue);
  layout.sum(notYetDue, [named("leftBeforeDue", cohort.leftBeforeDue)], "someParts");

  const due = { ...named("due", cohort.due), shown: false };
  if (cohort.due.is !== "exact") {
    layout.sum(people, [retained, left, deferred, lost, notYetDue], "allParts");
    return;
  }
  layout.sum(people, [due, deferred, notYetDue], "allParts");
  const known = {
    id: `${path}.known`,
    count: subtractCounts(cohort.due, lost.count),
    shown: false,
  };
  if (known.count.is === "exact") {
    layout.sum(due, [known, lost], "allParts");
    layout.sum(known, [retained, left], "allParts");
  } else {
    layout.sum(due, [retained, left, lost], "allParts");
  }
}

function keptCounts({ unit, measure, cohorts }: RetentionBody, keep: Keep): RetentionCounts {
  return {
    unit,
    measure,
    cohorts: cohorts.map(({ id, label, dueOn, ...cohort }, index) => {
      const kept = (name: Exclude<keyof typeof cohort, "due" | "rate" | "bounds">) =>
        keep(`cohorts[${index}].${name}`, cohort[name]);
      return {
        id,
        label,
        ...(dueOn !== undefined && { dueOn }),
        people: kept("people"),
        retained: kept("retained"),
        left: kept("left"),
        deferred: kept("deferred"),
        lostToFollowUp: kept("lostToFollowUp"),
        notYetDue: kept("notYetDue"),
        leftBeforeDue: kept("leftBeforeDue"),
      };
    }),
  };
}
