import { describeValue } from "../errors/describeValue";
import type { Fault } from "../errors/fault";
import { duplicateFaults } from "../metrics/duplicateFaults";
import { touchesOf } from "../metrics/touchesOf";
import type { AudiencesBody } from "../results/audiencesResult";

/** What contradicts itself in audiences: repeated ids or units, a unit in another's group, other touches. */
export function audiencesFaults({ groups }: AudiencesBody, path: string): Fault[] {
  const places = groups.flatMap(({ audiences }, group) =>
    audiences.map(({ id }, index) => ({
      id,
      at: `${path}.groups[${group}].audiences[${index}].id`,
    })),
  );
  const repeated = [
    ...duplicateFaults(
      groups.map(({ unit }) => unit),
      (index) => `${path}.groups[${index}].unit`,
    ),
    ...duplicateFaults(
      places.map(({ id }) => id),
      (index) => places[index]?.at ?? path,
    ),
  ];
  return [
    ...repeated.map(({ path: at, expected, received }) => ({ path: at, expected, received })),
    ...groups.flatMap(({ unit, audiences, touches }, group) => {
      const at = `${path}.groups[${group}]`;
      const faults = audiences.flatMap((audience, index): Fault[] => {
        if (audience.unit === unit) return [];
        const place = `${at}.audiences[${index}].unit`;
        return [
          { path: place, expected: describeValue(unit), received: describeValue(audience.unit) },
        ];
      });
      const sum = touchesOf(unit, audiences);
      const [expected, received] = [JSON.stringify(sum), JSON.stringify(touches)];
      return isSame(sum, touches)
        ? faults
        : [...faults, { path: `${at}.touches`, expected, received }];
    }),
  ];
}

function isSame(one: object, other: object): boolean {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return keys.every((key) => Reflect.get(one, key) === Reflect.get(other, key));
}
