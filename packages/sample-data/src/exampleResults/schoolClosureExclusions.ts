import {
  type ExclusionCounts,
  type ExclusionsResult,
  exactly,
  exclusionsResult,
  meanOfSchoolRates,
} from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";

const counts: ExclusionCounts = {
  is: "national",
  areas: [
    { id: "900021", label: "A school of 900 pupils", level: "school", partOf: "trust" },
    { id: "900022", label: "A school of 50 pupils", level: "school", partOf: "trust" },
    { id: "trust", label: "Both schools", level: "trust", parts: "all" },
  ],
  periods: [{ year: "2018/19" }, { year: "2019/20" }, { year: "2020/21" }],
  rows: [
    row("900021", "2018/19", [900, 96, 6, 51]),
    row("900021", "2019/20", [912, 61, 5, 38]),
    row("900021", "2020/21", [921, 58, 5, 33]),
    row("900022", "2018/19", [50, 57, 0, 21]),
    row("900022", "2019/20", [47, 31, 0, 4]),
    row("900022", "2020/21", [52, 34, 0, 16]),
    row("trust", "2018/19", [950, 153, 6, 72]),
    row("trust", "2019/20", [959, 92, 5, 42]),
    row("trust", "2020/21", [973, 92, 5, 49]),
  ],
};

const population = "Pupils of a large and of a small school on the January census";
const scope = { period: "2018/19 to 2020/21" };

/** Three years, in two of which schools were closed for part; more than 100 per 100, and few hidden. */
export function schoolClosureExclusions(): ExclusionsResult {
  return exclusionsResult(
    counts,
    illustrativeContext({
      id: "example.school-closure-exclusions",
      title: "Suspensions and exclusions through the school closures",
      subtitle:
        "Suspensions, permanent exclusions and pupils suspended per 100 pupils, 2018/19 to 2020/21",
      scope,
      population,
    }),
  );
}

/** The mean of two schools' rates, in which the small one counts as much as the large. */
export function meanOfTwoSchools(): ExclusionsResult {
  return meanOfSchoolRates(
    counts,
    illustrativeContext({
      id: "example.mean-of-two-schools",
      title: "Suspensions and exclusions, schools on average",
      subtitle: "Unweighted means of the schools' rates per 100 pupils, 2018/19 to 2020/21",
      scope,
      population,
    }),
  );
}

function row(
  area: string,
  period: string,
  [headcount, suspensions, permanent, suspended]: [number, number, number, number],
): ExclusionCounts["rows"][number] {
  return {
    area,
    period,
    status: "final",
    denominator: "januaryCensusHeadcount",
    headcount,
    suspensions: exactly(suspensions),
    permanentExclusions: exactly(permanent),
    pupilsSuspended: exactly(suspended),
  };
}
