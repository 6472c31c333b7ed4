import type { Benchmark } from "@the-difference/impact-sdk";
import { illustrativeSource } from "../illustrativeSource";

/** Populations to compare leaders with: as invented as the leaders, and labelled so. */
export const exampleBenchmarks = {
  ethnicity5: [
    benchmark("example-school-leaders", "School leaders", "ethnicity5", {
      asian: 6,
      black: 4,
      mixed: 3,
      white: 85,
      other: 2,
    }),
    benchmark("example-pupils", "Pupils", "ethnicity5", {
      asian: 14,
      black: 9,
      mixed: 8,
      white: 66,
      other: 3,
    }),
  ],
  sex: [benchmark("example-school-leaders", "School leaders", "sex", { female: 67, male: 33 })],
  disability: [
    benchmark("example-working-age", "Working-age people", "disability", {
      disabled: 21,
      notDisabled: 79,
    }),
  ],
};

function benchmark(
  id: string,
  label: string,
  dimension: "ethnicity5" | "sex" | "disability",
  percentages: Record<string, number>,
): Benchmark {
  return {
    id,
    label,
    population: `${label} (illustrative benchmark, not a statistic)`,
    geography: "England",
    year: "2025/26",
    dimension,
    complement:
      dimension === "ethnicity5" ? "ethnicMinoritiesExcludingWhiteMinorities" : "allOtherGroups",
    base: "ofKnown",
    shares: Object.entries(percentages).map(([group, percent]) => ({
      group,
      text: `${percent}%`,
      share: percent / 100,
    })),
    source: illustrativeSource.id,
  };
}
