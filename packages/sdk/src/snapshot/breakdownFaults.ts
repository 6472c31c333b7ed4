import type { Fault } from "../errors/fault";
import type { BreakdownBody } from "../results/breakdownResult";
import { numeratorOf } from "./numeratorOf";
import { partsWithin } from "./partsWithin";

/** What contradicts itself in a breakdown: groups beyond those known, benchmarks that it does not list. */
export function breakdownFaults(
  { people, asked, known, missing, groups, benchmarks }: BreakdownBody,
  path: string,
): Fault[] {
  const ids = benchmarks.map((benchmark) => benchmark.id);
  return [
    ...partsWithin(
      groups.map(({ rate }) => numeratorOf(rate)),
      known,
      `${path}.groups`,
      "known",
    ),
    ...partsWithin(
      [known, missing.noAnswer, missing.preferNotToSay],
      asked,
      `${path}.known`,
      "asked",
    ),
    ...partsWithin([asked, missing.notAsked], people, `${path}.asked`, "people"),
    ...groups.flatMap(({ comparisons }, group) =>
      comparisons.flatMap(({ benchmark }, index) =>
        ids.includes(benchmark)
          ? []
          : [
              {
                path: `${path}.groups[${group}].comparisons[${index}].benchmark`,
                expected: ids.join(" or ") || "no comparison without a benchmark",
                received: benchmark,
              },
            ],
      ),
    ),
  ];
}
