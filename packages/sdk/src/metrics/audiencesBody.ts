import { type Audience, audienceUnitSchema } from "../results/audience";
import type { AudiencesBody } from "../results/audiencesResult";
import { duplicateFaults } from "./duplicateFaults";
import { refuseCounts } from "./refuseCounts";
import { touchesOf } from "./touchesOf";

/**
 * A body of audiences: each in the group of its unit, with the touches of the unit. The one place where
 * touches are added up, so that hiding a count and calling it again hides them.
 *
 * @throws {MetricInputError} ID_DUPLICATED
 */
export function audiencesBody(audiences: readonly Audience[]): AudiencesBody {
  refuseCounts("audiences", audiences, () =>
    duplicateFaults(
      audiences.map(({ id }) => id),
      (index) => `audiences[${index}].id`,
    ),
  );
  const inOrder = audiences.toSorted(byDayThenId);
  return {
    groups: audienceUnitSchema.options.flatMap((unit) => {
      const ofUnit = inOrder.filter((audience) => audience.unit === unit);
      if (ofUnit.length === 0) return [];
      return [{ unit, audiences: ofUnit, touches: touchesOf(unit, ofUnit) }];
    }),
  };
}

/** Every date sorts before the one that stands for none. */
const noDay = "~";

function byDayThenId(one: Audience, other: Audience): number {
  const [first, second] = [one, other].map(({ on = noDay, id }) => `${on} ${id}`) as [
    string,
    string,
  ];
  return first < second ? -1 : 1;
}
