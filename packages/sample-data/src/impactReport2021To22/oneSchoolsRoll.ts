import { exactly, type QuantityResult, quantityResult } from "@the-difference/impact-sdk";
import { crossCheck } from "./crossChecks";
import { fromReport } from "./fromReport";

/** The roll of one alternative provision school in the first and second year of a leader's post. */
export function oneSchoolsRoll(): QuantityResult[] {
  return [
    rollOf(8, {
      id: "case.ap-school.roll-first-year",
      title: "Students in one alternative provision school, first year",
      period: "2020/21",
      asOf: "2021-08-31",
      quote: "Covid impacted my first year so significantly – we only had 8 students",
    }),
    rollOf(48, {
      id: "case.ap-school.roll-second-year",
      title: "Students in one alternative provision school, second year",
      period: "2021/22",
      asOf: "2022-08-31",
      quote: "In my second year, we had 48",
    }),
  ];
}

interface YearOfRoll {
  id: string;
  title: string;
  period: string;
  asOf: string;
  quote: string;
}

function rollOf(students: number, { id, title, period, asOf, quote }: YearOfRoll): QuantityResult {
  return quantityResult(
    { is: "count", count: exactly(students), of: "students" },
    fromReport({
      id,
      title,
      subtitle: `Students in the school of one leader of the 2020 cohort, ${period}`,
      scope: { period, programme: "Difference Leadership Programme", cohorts: ["2020"] },
      asOf,
      population: "Students of one alternative provision school",
      definition: "Students in the school, in the account of one of its leaders",
      measuredBy: "notStated",
      evidence: [{ figure: "F059", section: "growingAlumni", quote }],
      caveats: [crossCheck("X20"), crossCheck("X31")],
    }),
  );
}
