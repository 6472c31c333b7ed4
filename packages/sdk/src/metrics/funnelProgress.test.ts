import { describe, expect, test } from "vitest";
import type { Participant } from "../schemas/participant";
import type { ExitReason, PipelineEvent } from "../schemas/pipelineEvent";
import { exitOf, noProgress, type Progress, withEvent } from "./funnelProgress";

const stages = ["interested", "recruited", "placed"];
const reached = (stage: string, on: string): PipelineEvent => ({
  is: "reached",
  participant: "a",
  stage,
  on,
});
const left = (why: ExitReason, on: string): PipelineEvent => ({
  is: "left",
  participant: "a",
  why,
  on,
});
const after = (...events: PipelineEvent[]): Progress =>
  events.reduce((progress, event) => withEvent(progress, event, stages), noProgress);

describe("withEvent", () => {
  test("keeps the furthest stage and the first day on which it was reached, whatever the order", () => {
    const events = [
      reached("interested", "2021-04-01"),
      reached("recruited", "2021-05-01"),
      reached("recruited", "2021-06-01"),
    ];
    const expected = { furthest: 1, reachedOn: "2021-05-01" };
    expect(after(...events)).toEqual(expected);
    expect(after(...events.toReversed())).toEqual(expected);
    expect(after(reached("interested", "2021-07-01"), ...events)).toEqual(expected);
    expect(after()).toEqual({ furthest: -1, reachedOn: "" });
  });

  test("keeps the last exit; of two on one day the first of the list of reasons", () => {
    const last = { on: "2021-06-01", why: "notSelected" };
    const events = [left("withdrawn", "2021-05-01"), left("notSelected", "2021-06-01")];
    expect(after(...events).left).toEqual(last);
    expect(after(...events.toReversed()).left).toEqual(last);
    const sameDay = [left("deferred", "2021-06-01"), left("withdrawn", "2021-06-01")];
    expect(after(...sameDay).left).toEqual({ on: "2021-06-01", why: "withdrawn" });
    expect(after(...sameDay.toReversed()).left).toEqual({ on: "2021-06-01", why: "withdrawn" });
  });
});

describe("exitOf", () => {
  const person: Participant = {
    id: "a",
    programme: "leadership",
    originalCohort: "2021",
    currentCohort: "2021",
  };
  const moved: Participant = { ...person, currentCohort: "2022" };
  const recruited = reached("recruited", "2021-05-01");

  test("is the reason for which someone left on the day of their furthest stage or later", () => {
    expect(exitOf(after(recruited, left("withdrawn", "2021-05-01")), person, true)).toBe(
      "withdrawn",
    );
    expect(exitOf(after(recruited, left("notSelected", "2021-05-02")), moved, false)).toBe(
      "notSelected",
    );
  });

  test("is none that came before: who then moved to a later cohort deferred, others wait or are unknown", () => {
    const progress = after(left("withdrawn", "2021-04-30"), recruited);
    expect(exitOf(progress, moved, true)).toBe("deferred");
    expect(exitOf(progress, person, true)).toBe("unknown");
    expect(exitOf(progress, person, false)).toBe("pending");
    expect(exitOf(after(recruited), moved, false)).toBe("deferred");
  });
});
