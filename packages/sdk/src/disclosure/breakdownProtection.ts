import type { BreakdownCounts } from "../metrics/BreakdownCounts";
import { breakdownBody } from "../metrics/breakdownBody";
import { addCounts } from "../results/addCounts";
import type { BreakdownBody } from "../results/breakdownResult";
import type { Keep, KindProtection } from "./KindProtection";
import { numeratorCount } from "./numeratorCount";
import type { NamedCount, TableLayout } from "./TableLayout";

/**
 * Disclosure control of a breakdown. Groups make the known, known and missing make the asked, asked and
 * not asked make the people.
 *
 * Of special category data, the groups and the known have their own threshold, and there is group
 * disclosure: where everybody known is in one group, to know that somebody was counted is to know the
 * group, however many they are; then every group is hidden, zeros included.
 */
export const breakdownProtection: KindProtection<"breakdown"> = {
  layOut({ body }, layout) {
    layOutBody(body, layout);
  },
  rebuild({ body, basis }, keep) {
    return breakdownBody(keptCounts(body, keep), basis.kind);
  },
  populations: ({ body: { unit } }) => [{ name: unit, cell: "people" }],
};

function layOutBody(body: BreakdownBody, layout: TableLayout): void {
  const { people, asked, known, missing } = body;
  const data = body.dimension.specialCategory ? "specialCategory" : "ordinary";
  const groups = body.groups.map(({ rate }, index) => ({
    id: `groups[${index}]`,
    count: numeratorCount(rate),
    data,
  })) satisfies NamedCount[];
  const knownCell = { id: "known", count: known, key: true, data } satisfies NamedCount;
  const askedCell = { id: "asked", count: asked, key: body.base === "ofAsked" };
  const isSensitive = data === "specialCategory";
  if (known.is === "exact") layout.sum(knownCell, groups, "allParts", isSensitive);
  else layout.sum(impliedWhole(groups), groups, "allParts", isSensitive);
  layout.sum(
    askedCell,
    [
      knownCell,
      { id: "missing.noAnswer", count: missing.noAnswer },
      { id: "missing.preferNotToSay", count: missing.preferNotToSay },
    ],
    "allParts",
  );
  layout.sum(
    { id: "people", count: people },
    [askedCell, { id: "missing.notAsked", count: missing.notAsked }],
    "allParts",
  );
}

/** All groups together, where the result does not say how many there are. */
function impliedWhole(groups: readonly NamedCount[]): NamedCount {
  return { id: "groups", count: addCounts(groups.map(({ count }) => count)), shown: false };
}

function keptCounts(body: BreakdownBody, keep: Keep): BreakdownCounts {
  const { unit, dimension, base, complement, benchmarks, missing } = body;
  return {
    unit,
    dimension,
    base,
    complement,
    people: keep("people", body.people),
    asked: keep("asked", body.asked),
    known: keep("known", body.known),
    missing: {
      notAsked: keep("missing.notAsked", missing.notAsked),
      noAnswer: keep("missing.noAnswer", missing.noAnswer),
      preferNotToSay: keep("missing.preferNotToSay", missing.preferNotToSay),
    },
    groups: body.groups.map(({ id, label, rate }, index) => ({
      id,
      label,
      count: keep(`groups[${index}]`, numeratorCount(rate)),
    })),
    benchmarks,
  };
}
