import { type BreakdownResult, breakdownResult, exactly } from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";

/** Two people: too few to show anything of, so that the breakdown is hidden in whole. */
export function twoPersonBreakdown(): BreakdownResult {
  return breakdownResult(
    {
      unit: "leaders",
      dimension: { id: "disability", label: "Disability", specialCategory: true },
      base: "ofKnown",
      complement: "allOtherGroups",
      people: exactly(2),
      asked: exactly(2),
      known: exactly(2),
      missing: {
        notAsked: exactly(0),
        noAnswer: exactly(0),
        preferNotToSay: exactly(0),
      },
      groups: [
        { id: "disabled", label: "Disabled", count: exactly(1) },
        { id: "notDisabled", label: "Not disabled", count: exactly(1) },
      ],
      benchmarks: [],
    },
    illustrativeContext({
      id: "example.two-person-breakdown",
      title: "Disability of leaders in a small school",
      subtitle: "Leaders of a small school by disability as the Equality Act means it, 2025/26",
      population: "Leaders of a small school",
    }),
  );
}
