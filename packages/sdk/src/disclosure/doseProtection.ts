import { doseBody } from "../metrics/doseBody";
import { subtractCounts } from "../metrics/subtractCounts";
import { hidden } from "../results/count";
import type { KindProtection } from "./KindProtection";

/**
 * Disclosure control of a training dose. Participants are recorded or not; the recorded received all that
 * was due or less, which nobody prints and the share of those with all tells; less is some or nothing.
 * Total and median are of all recorded people, so they go with any of the counts.
 */
export const doseProtection: KindProtection<"dose"> = {
  layOut({ body }, layout) {
    const { full, part, none } = body.received;
    const recorded = { id: "recorded", count: body.recorded, key: true };
    const notFull = { id: "notFull", count: subtractCounts(body.recorded, full), shown: false };
    layout.sum(
      { id: "participants", count: body.participants },
      [recorded, { id: "notRecorded", count: body.notRecorded }],
      "allParts",
    );
    layout.sum(recorded, [{ id: "received.full", count: full }, notFull], "allParts");
    layout.sum(
      notFull,
      [
        { id: "received.part", count: part },
        { id: "received.none", count: none },
      ],
      "allParts",
    );
  },
  rebuild({ body }, keep) {
    const { unit, measure, planned, due, participants, recorded, notRecorded, received } = body;
    return doseBody({
      unit,
      measure,
      planned,
      due,
      participants: keep("participants", participants),
      recorded: keep("recorded", recorded),
      notRecorded: keep("notRecorded", notRecorded),
      received: {
        full: keep("received.full", received.full),
        part: keep("received.part", received.part),
        none: keep("received.none", received.none),
      },
      amounts: hidden,
    });
  },
};
