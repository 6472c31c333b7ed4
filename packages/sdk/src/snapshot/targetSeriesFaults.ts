import type { Fault } from "../errors/fault";
import { countTowards } from "../metrics/countTowards";
import { duplicateFaults } from "../metrics/duplicateFaults";
import { sumFaults } from "../metrics/sumFaults";
import type { Count } from "../results/count";
import type { TargetSeriesBody, TargetSeriesYear } from "../results/targetSeriesResult";

/**
 * What contradicts itself in a series of targets: years that repeat or are more than the total, an
 * attainment of another number of people than the year's, or of more than its base.
 */
export function targetSeriesFaults({ years, total }: TargetSeriesBody, path: string): Fault[] {
  const at = (index: number) => `${path}.years[${index}]`;
  const counts = years.map((year) => year.count);
  const coded = [
    ...duplicateFaults(
      years.map((year) => year.id),
      (index) => `${at(index)}.id`,
    ),
    ...sumFaults(`${path}.years`, counts, total, "total"),
    ...years.flatMap(({ count, target }, index) =>
      target.is === "set" && target.attainment.aim.is === "share"
        ? sumFaults(`${at(index)}.count`, [count], target.attainment.base, "base", "someParts")
        : [],
    ),
  ];
  return [
    ...coded.map(({ path: where, expected, received }) => ({ path: where, expected, received })),
    ...years.flatMap((year, index) => actualFaults(year, at(index))),
  ];
}

function actualFaults({ status, count, target }: TargetSeriesYear, path: string): Fault[] {
  if (target.is === "none") return [];
  const { actual } = target.attainment;
  const expected = countTowards({ status, count });
  if (countText(expected) === countText(actual)) return [];
  return [
    {
      path: `${path}.target.attainment.actual`,
      expected: `the year's count, ${countText(expected)}`,
      received: countText(actual),
    },
  ];
}

function countText(count: Count): string {
  if (count.is === "exact") return `exactly ${count.value}`;
  return count.is === "bounded" ? `${count.bound} ${count.value}` : count.is;
}
