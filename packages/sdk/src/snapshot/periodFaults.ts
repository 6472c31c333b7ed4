import type { Fault } from "../errors/fault";
import { reportedPeriod } from "../metrics/reportedPeriod";
import type { ReportedPeriod } from "../results/reportedPeriod";

/** Periods whose id or break in the series is not that of their year and term. */
export function periodFaults(periods: readonly ReportedPeriod[], path: string): Fault[] {
  return periods.flatMap((period, index) => {
    const { id, seriesBreak } = reportedPeriod(period);
    const at = `${path}.periods[${index}]`;
    return [
      ...(period.id === id ? [] : [{ path: `${at}.id`, expected: id, received: period.id }]),
      ...(period.seriesBreak === seriesBreak
        ? []
        : [
            {
              path: `${at}.seriesBreak`,
              expected: seriesBreak ?? "none",
              received: period.seriesBreak ?? "none",
            },
          ]),
    ];
  });
}
