import { reachBody } from "../metrics/reachBody";
import { addCounts } from "../results/addCounts";
import type { ReachBody, Reached } from "../results/reachResult";
import type { Keep, KindProtection } from "./KindProtection";
import type { CountedData } from "./policy";
import type { NamedCount, TableLayout } from "./TableLayout";

const organisations = ["schools", "trusts", "localAuthorities"] as const;

/**
 * Disclosure control of a reach. Whom one programme touched, and whom at least one did, tell whom it did
 * not, and how many were touched more than once: none of these may be few, of people, schools, trusts
 * or local authorities alike. Touches are people and the times that they came again.
 *
 * Pupils and rolls are public and no cells, but they go with the number of schools: a total of one or
 * two rolls names the schools. Of three programmes or more, only the sum over programmes is set against
 * at least one: how many are in any two of them is not in the result.
 */
export const reachProtection: KindProtection<"reach"> = {
  layOut({ body }, layout) {
    const { workplaces } = body;
    layOutUnion(body, "people", "ordinary", layout);
    for (const of of organisations) layOutUnion(body, of, "organisations", layout);
    layout.sum(
      cell("atLeastOne", "people", body.atLeastOne, "ordinary"),
      (["school", "outsideSchools", "notKnown"] as const).map((place) => ({
        id: `workplaces.${place}`,
        count: workplaces[place],
      })),
      "allParts",
    );
    layout.sum(
      cell("atLeastOne", "touches", body.atLeastOne, "ordinary"),
      body.programmes.map((programme, index) =>
        cell(placeOf(index), "touches", programme, "ordinary"),
      ),
      "allParts",
    );
    for (const [place, reached] of placesOf(body)) {
      layout.sum(
        cell(place, "touches", reached, "ordinary"),
        [cell(place, "people", reached, "ordinary")],
        "someParts",
      );
    }
  },
  rebuild({ body }, keep) {
    const { workplaces } = body;
    return reachBody({
      ...body,
      programmes: body.programmes.map((programme, index) => ({
        id: programme.id,
        label: programme.label,
        ...keptCounts(programme, placeOf(index), keep),
      })),
      atLeastOne: keptCounts(body.atLeastOne, "atLeastOne", keep),
      workplaces: {
        school: keep("workplaces.school", workplaces.school),
        outsideSchools: keep("workplaces.outsideSchools", workplaces.outsideSchools),
        notKnown: keep("workplaces.notKnown", workplaces.notKnown),
      },
    });
  },
};

type Measure = "touches" | "people" | (typeof organisations)[number];

function layOutUnion(body: ReachBody, of: Measure, data: CountedData, layout: TableLayout): void {
  const union = { ...cell("atLeastOne", of, body.atLeastOne, data), key: true };
  const parts = body.programmes.map((programme, index) =>
    cell(placeOf(index), of, programme, data),
  );
  const isOne = parts.length === 1;
  for (const part of parts) layout.sum(union, [part], isOne ? "allParts" : "someParts");
  if (isOne) return;
  const count = addCounts(parts.map((part) => part.count));
  const oneByOne = { id: `${of} of each programme`, count, data, shown: false };
  layout.sum(oneByOne, parts, "allParts");
  layout.sum(oneByOne, [union], "someParts");
}

function cell(place: string, of: Measure, reached: Reached, data: CountedData): NamedCount {
  return { id: `${place}.${of}`, count: reached[of], data };
}

function placeOf(index: number): string {
  return `programmes[${index}]`;
}

function placesOf({ programmes, atLeastOne }: ReachBody): [string, Reached][] {
  return [
    ...programmes.map((programme, index): [string, Reached] => [placeOf(index), programme]),
    ["atLeastOne", atLeastOne],
  ];
}

function keptCounts(reached: Reached, place: string, keep: Keep): Reached {
  return {
    touches: keep(`${place}.touches`, reached.touches),
    people: keep(`${place}.people`, reached.people),
    schools: keep(`${place}.schools`, reached.schools),
    trusts: keep(`${place}.trusts`, reached.trusts),
    localAuthorities: keep(`${place}.localAuthorities`, reached.localAuthorities),
    pupils: reached.pupils,
  };
}
