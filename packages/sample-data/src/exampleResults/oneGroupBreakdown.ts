import { type BreakdownResult, breakdownResult, exactly } from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";
import { illustrativeSource } from "../illustrativeSource";

/** One row, with a benchmark: a question of which only one answer is reported. */
export function oneGroupBreakdown(): BreakdownResult {
  return breakdownResult(
    {
      unit: "leaders",
      dimension: { id: "trainedInInclusion", label: "Training", specialCategory: false },
      base: "ofAsked",
      complement: "allOtherGroups",
      people: exactly(64),
      asked: exactly(64),
      known: exactly(58),
      missing: { notAsked: exactly(0), noAnswer: exactly(6), preferNotToSay: exactly(0) },
      groups: [{ id: "trained", label: "Trained in inclusion", count: exactly(58) }],
      benchmarks: [
        {
          id: "invented-trusts",
          label: "Other trusts",
          population: "Leaders in other trusts, invented",
          geography: "England",
          year: "2025/26",
          dimension: "trainedInInclusion",
          complement: "allOtherGroups",
          base: "ofAsked",
          shares: [{ group: "trained", text: "81%", share: 0.81 }],
          source: illustrativeSource.id,
        },
      ],
    },
    illustrativeContext({
      id: "example.one-group-breakdown",
      title: "Leaders trained in inclusion",
      subtitle: "Leaders of the trust who say that they were trained in inclusion, 2025/26",
      population: "Leaders of the trust",
    }),
  );
}
