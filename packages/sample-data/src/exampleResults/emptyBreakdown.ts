import { type BreakdownResult, breakdownResult, exactly } from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";

/** Nobody at all: every share is one of nothing. */
export function emptyBreakdown(): BreakdownResult {
  const nobody = exactly(0);
  return breakdownResult(
    {
      unit: "leaders",
      dimension: { id: "sex", label: "Sex", specialCategory: false },
      base: "ofKnown",
      complement: "allOtherGroups",
      people: nobody,
      asked: nobody,
      known: nobody,
      missing: { notAsked: nobody, noAnswer: nobody, preferNotToSay: nobody },
      groups: [
        { id: "female", label: "Female", count: nobody },
        { id: "male", label: "Male", count: nobody },
      ],
      benchmarks: [],
    },
    illustrativeContext({
      id: "example.empty-breakdown",
      title: "Sex of leaders in a programme that has not begun",
      subtitle: "Leaders on the programme by sex, 2025/26",
      population: "Leaders on a programme without participants yet",
    }),
  );
}
