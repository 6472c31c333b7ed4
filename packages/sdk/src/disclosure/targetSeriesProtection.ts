import type { TargetSeriesCounts, TargetSeriesYearCounts } from "../metrics/TargetSeriesCounts";
import { targetSeriesBody } from "../metrics/targetSeriesBody";
import type { TargetSeriesBody, TargetSeriesYear } from "../results/targetSeriesResult";
import type { Keep, KindProtection } from "./KindProtection";

/**
 * Disclosure control of a series of targets: the years make the total; of a target that is a share, who
 * counts and who does not make the year's base. How many are short tells the count, and goes with it.
 */
export const targetSeriesProtection: KindProtection<"targetSeries"> = {
  layOut({ body: { years, total } }, layout) {
    const counts = years.map(({ count }, index) => ({
      id: `years[${index}].count`,
      count,
      key: true,
    }));
    layout.sum({ id: "total", count: total, key: true }, counts, "allParts");
    years.forEach(({ target }, index) => {
      const count = counts[index];
      if (target.is === "none" || !count) return;
      const base = { id: `years[${index}].base`, count: target.attainment.base };
      layout.sum(base, [count], "someParts");
    });
  },
  rebuild({ body }, keep) {
    return targetSeriesBody(keptCounts(body, keep));
  },
};

function keptCounts(body: TargetSeriesBody, keep: Keep): TargetSeriesCounts {
  return {
    unit: body.unit,
    countedStage: body.countedStage,
    years: body.years.map((year, index) => keptYear(year, `years[${index}]`, keep)),
    total: keep("total", body.total),
  };
}

function keptYear(year: TargetSeriesYear, path: string, keep: Keep): TargetSeriesYearCounts {
  const { id, label, status, count, target } = year;
  const kept = { id, label, status, count: keep(`${path}.count`, count) };
  if (target.is === "none") return { ...kept, target };
  const { aim, base } = target.attainment;
  if (aim.is === "count") return { ...kept, target: { is: "set", aim } };
  return { ...kept, target: { is: "set", aim, base: keep(`${path}.base`, base) } };
}
