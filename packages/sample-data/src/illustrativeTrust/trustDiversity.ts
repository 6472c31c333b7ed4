import { type BreakdownResult, diversityBreakdown } from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";
import { exampleBenchmarks } from "./exampleBenchmarks";
import { exampleLeaders } from "./exampleLeaders";

/** The trust's leaders by ethnic group, by sex and by disability, against invented benchmarks. */
export function trustDiversity(random: () => number): BreakdownResult[] {
  const leaders = exampleLeaders(random);
  const breakdown = (dimension: keyof typeof exampleBenchmarks, title: string, by: string) =>
    diversityBreakdown(leaders, {
      unit: "leaders",
      dimension,
      benchmarks: exampleBenchmarks[dimension],
      ...illustrativeContext({
        id: `trust.leaders.${dimension}`,
        title,
        subtitle: `Middle and senior leaders in the trust's schools by ${by}, March 2026`,
        population: "Middle and senior leaders in the trust's schools",
      }),
    });
  return [
    breakdown("ethnicity5", "Ethnic group of the trust's leaders", "ethnic group"),
    breakdown("sex", "Sex of the trust's leaders", "sex"),
    breakdown(
      "disability",
      "Disability of the trust's leaders",
      "disability as the Equality Act means it",
    ),
  ];
}
