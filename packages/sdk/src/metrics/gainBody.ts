import { type Count, hidden } from "../results/count";
import type { GainBody, GainQuartiles } from "../results/gainResult";
import { rateOf } from "../results/rateOf";
import type { Basis } from "../results/resultFrame";
import type { GainFigures } from "./GainCounts";
import { gainFigureFaults } from "./gainCountFaults";
import { shortestMonths } from "./ratioGain";
import { refuseCounts } from "./refuseCounts";
import { subtractCounts } from "./subtractCounts";
import { wilsonShareInterval } from "./wilsonShareInterval";

/**
 * The body of reading gain from its counts and quartiles. The one place where its rates are made, so that
 * hiding a count and calling it again hides whatever the count told: quartiles too, for they tell how many
 * are on either side of the pace.
 *
 * @param basisKind - of a survey, intervals describe sampling; of a register or a published count, the
 *   process that could have gone otherwise
 * @throws {MetricInputError} as `gainFigures`
 */
export function gainBody(figures: GainFigures, basisKind: Basis["kind"]): GainBody {
  refuseCounts("reading gain", figures, gainFigureFaults);
  const { firstTest, secondTest, instruments, threshold, testedPupils, areas, rows } = figures;
  const interval = wilsonShareInterval(basisKind === "survey" ? "sampling" : "process");
  return {
    firstTest,
    secondTest,
    shortestMonths,
    instruments,
    threshold,
    testedPupils,
    areas,
    rows: rows.map(({ ratioGain, ...row }) => {
      const { paired, bands } = row;
      const paceOrAbove = subtractCounts(paired, bands.belowPace);
      return {
        ...row,
        paceOrAboveRate: rateOf(paceOrAbove, paired, { interval }),
        thresholdOrAboveRate: rateOf(bands.thresholdOrAbove, paired, { interval }),
        ratioGain: keptQuartiles(ratioGain, [paired, ...Object.values(bands)]),
      };
    }),
  };
}

function keptQuartiles(quartiles: GainQuartiles, counts: readonly Count[]): GainQuartiles {
  return counts.some(({ is }) => is === "hidden") ? hidden : quartiles;
}
