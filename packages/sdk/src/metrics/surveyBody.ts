import { absent, type Count, hidden } from "../results/count";
import { rateOf } from "../results/rateOf";
import type { NonResponseBounds, SurveyBody } from "../results/surveyResult";
import { netAgreement } from "./netAgreement";
import { printedRate } from "./printedRate";
import { refuseCounts } from "./refuseCounts";
import type { SurveyCounts } from "./SurveyCounts";
import { surveyFaults } from "./surveyFaults";
import { wilsonShareInterval } from "./wilsonShareInterval";

const interval = wilsonShareInterval("sampling");

/**
 * A survey's body from its counts: response rate, shares with Wilson intervals, the net agreement on
 * scales, and the bounds within which a share lies whatever those who are not in its base would have said. The one place where they
 * are made, so that hiding a count and calling it again hides whatever the count told.
 *
 * No finite-population correction: it would take those who answered for a random sample.
 *
 * @throws {MetricInputError} COUNT_OUT_OF_RANGE, ID_DUPLICATED, PARTS_EXCEED_WHOLE, PARTS_FALL_SHORT, RECORD_INVALID; every
 *   fault is listed. A printed share that cannot be read throws as `printedRate`
 */
export function surveyBody(counts: SurveyCounts): SurveyBody {
  refuseCounts("survey counts", counts, surveyFaults);
  const { unit, invited, responses, multiSelect, items } = counts;
  return {
    unit,
    invited,
    responses,
    responseRate: rateOf(responses, invited),
    multiSelect,
    items: items.map(({ chosen, ...item }) => ({
      ...item,
      share:
        "printed" in chosen ? printedRate(chosen.printed) : rateOf(chosen, item.base, { interval }),
      netAgreement: netAgreement(item, multiSelect),
      nonResponse: nonResponseBounds(
        "printed" in chosen ? absent("notAvailable") : chosen,
        item.base,
        invited,
      ),
    })),
  };
}

/** [x/N, (x + N − n)/N] for x of n, out of N who could have answered. */
function nonResponseBounds(chosen: Count, base: Count, invited: Count): NonResponseBounds {
  const counts = [chosen, base, invited];
  if (counts.some((count) => count.is === "hidden")) return hidden;
  for (const count of counts) if (count.is === "absent") return count;
  if (chosen.is !== "exact" || base.is !== "exact" || invited.is !== "exact") {
    return absent("notAvailable");
  }
  const everyone = invited.value;
  if (everyone === 0) return absent("zeroDenominator");
  return {
    is: "bounds",
    lower: chosen.value / everyone,
    upper: (chosen.value + everyone - base.value) / everyone,
  };
}
