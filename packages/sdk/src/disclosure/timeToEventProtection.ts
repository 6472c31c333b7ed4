import { subtractCounts } from "../metrics/subtractCounts";
import type { TimeToEventIntervals } from "../metrics/TimeToEventCounts";
import { timeToEventBody } from "../metrics/timeToEventBody";
import type { TimeToEventBody } from "../results/timeToEventResult";
import type { Keep, KindProtection } from "./KindProtection";
import type { NamedCount, TableLayout } from "./TableLayout";

/**
 * Disclosure control of a time to an event. The intervals are a chain: those at risk are those for whom
 * the event came and those who waited on; these are those whose follow-up ended and the next at risk. Who
 * is at risk in the first interval is everyone followed: one cell. Curve and median are made of the
 * intervals' counts alone, so what is left of them after hiding tells nothing beside those that stay.
 */
export const timeToEventProtection: KindProtection<"timeToEvent"> = {
  layOut({ body }, layout) {
    layOutBody(body, layout);
  },
  rebuild({ body, basis }, keep) {
    return timeToEventBody(keptCounts(body, keep), basis.kind);
  },
};

function layOutBody(body: TimeToEventBody, layout: TableLayout): void {
  const { people, followed, startUnknown, notFollowed, intervals, stillWaiting } = body;
  const followedCell: NamedCount = { id: atRiskId(0, body), count: followed, key: true };
  layout.sum(
    { id: "people", count: people, key: true },
    [
      followedCell,
      { id: "startUnknown", count: startUnknown },
      { id: "notFollowed", count: notFollowed },
    ],
    "allParts",
  );
  layout.add({ id: atRiskId(intervals.length, body), count: stillWaiting });
  intervals.forEach(({ atRisk, events, censored }, index) => {
    const waited: NamedCount = {
      id: `intervals[${index}].waited`,
      count: subtractCounts(atRisk, events),
      shown: false,
    };
    const next: NamedCount = {
      id: atRiskId(index + 1, body),
      count: intervals[index + 1]?.atRisk ?? stillWaiting,
    };
    layout.sum(
      { id: atRiskId(index, body), count: atRisk },
      [{ id: `intervals[${index}].events`, count: events }, waited],
      "allParts",
    );
    layout.sum(waited, [{ id: `intervals[${index}].censored`, count: censored }, next], "allParts");
  });
}

/** Those at risk after the last interval are those still waiting; those before the first, all followed. */
function atRiskId(index: number, { intervals }: Pick<TimeToEventBody, "intervals">): string {
  if (index === 0) return "followed";
  return index === intervals.length ? "stillWaiting" : `intervals[${index}].atRisk`;
}

function keptCounts(body: TimeToEventBody, keep: Keep): TimeToEventIntervals {
  const { unit, event, from, intervalMonths, intervals } = body;
  return {
    unit,
    event,
    from,
    intervalMonths,
    people: keep("people", body.people),
    followed: keep("followed", body.followed),
    startUnknown: keep("startUnknown", body.startUnknown),
    notFollowed: keep("notFollowed", body.notFollowed),
    intervals: intervals.map(({ afterMonth, byMonth, atRisk, events, censored }, index) => ({
      afterMonth,
      byMonth,
      atRisk: keep(atRiskId(index, body), atRisk),
      events: keep(`intervals[${index}].events`, events),
      censored: keep(`intervals[${index}].censored`, censored),
    })),
    stillWaiting: keep(atRiskId(intervals.length, body), body.stillWaiting),
  };
}
