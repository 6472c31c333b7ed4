import {
  type ComparisonResult,
  type ComparisonSideCounts,
  exactly,
  rateComparison,
} from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";

type Told = [label: string, had: number, all: number];

/** Few of one side: the gap goes with them, for with the other side it would tell them. */
export function hiddenComparison(): ComparisonResult {
  return compared(
    "hidden-comparison",
    "few in one school",
    ["School E", 3, 41],
    ["School F", 19, 88],
  );
}

/** Nobody on one side: a share of nothing is compared with no other. */
export function emptyComparison(): ComparisonResult {
  return compared(
    "empty-comparison",
    "one school not yet open",
    ["School G, not yet open", 0, 0],
    ["School F", 19, 88],
  );
}

/** Shares far enough apart to tell them from chance. */
export function clearComparison(): ComparisonResult {
  return compared(
    "clear-comparison",
    "many in one school",
    ["School H", 71, 88],
    ["School F", 19, 88],
  );
}

function compared(id: string, which: string, first: Told, second: Told): ComparisonResult {
  return rateComparison(
    { unit: "leaders", first: side("first", first), second: side("second", second) },
    illustrativeContext({
      id: `example.${id}`,
      title: `Leaders trained in inclusion, ${which}`,
      subtitle: "Leaders who completed the training, of all leaders of the school, March 2026",
      population: "Leaders of the schools compared",
    }),
  );
}

function side(id: string, [label, had, all]: Told): ComparisonSideCounts {
  return {
    id,
    label,
    outcome: { is: "stated", id: "trained", label: "completed the training" },
    base: { is: "stated", id: "leaders", label: "leaders of the school" },
    rate: { is: "counts", numerator: exactly(had), denominator: exactly(all) },
  };
}
