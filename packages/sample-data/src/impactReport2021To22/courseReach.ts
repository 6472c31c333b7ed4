import {
  bounded,
  type Count,
  exactly,
  type QuantityResult,
  quantityResult,
} from "@the-difference/impact-sdk";
import { crossCheck } from "./crossChecks";
import { fromReport, type ReportFigure } from "./fromReport";
import { reportScope } from "./reportScope";

/** Whom the Inclusive Leadership Course reached in 2021/22. */
export function courseReach(): QuantityResult[] {
  return [
    reach("F090", "leaders", exactly(66), {
      of: "mainstream leaders",
      title: "Mainstream leaders on the Inclusive Leadership Course",
      subtitle: "Leaders in mainstream schools who took part in the course, 2021/22",
      definition: "Mainstream leaders on the course in 2021/22",
      quote: "66 mainstream leaders",
      caveats: [crossCheck("X03"), crossCheck("X24")],
    }),
    reach("F091", "trusts", exactly(25), {
      of: "multi-academy trusts",
      title: "Trusts on the Inclusive Leadership Course",
      subtitle: "Multi-academy trusts whose schools had a leader on the course, 2021/22",
      definition: "Trusts that the leaders' schools belong to",
      quote: "schools spanning 25 MATs",
    }),
    reach("F092", "local-authorities", exactly(32), {
      of: "local authorities",
      title: "Local authorities on the Inclusive Leadership Course",
      subtitle: "Local authorities whose schools had a leader on the course, 2021/22",
      definition: "Local authorities that the leaders' schools are in",
      quote: "32 local authorities",
    }),
    reach("F093", "students", bounded("moreThan", 60_000), {
      of: "students",
      title: "Students in schools on the Inclusive Leadership Course",
      subtitle: "Students in the schools of leaders on the course, 2021/22",
      definition: "Students in the schools where the leaders work",
      quote: "over 60,000 students",
      measuredBy: "notStated",
      caveats: [
        crossCheck("X24"),
        crossCheck("X29", "The report prints “over 60,000”, not the exact number."),
      ],
    }),
    quantityResult(
      { is: "count", count: exactly(3), of: "senior leaders" },
      fromReport({
        id: "ilc.one-school.senior-leaders",
        title: "Course-trained senior leaders in one school",
        subtitle: "Senior leaders of one secondary school who took the course, by 2021/22",
        scope: reportScope.inclusiveLeadershipCourse,
        population: "Senior leaders of one secondary school",
        definition: "Senior leaders trained on the Inclusive Leadership Course",
        measuredBy: "notStated",
        evidence: [
          {
            figure: "F094",
            section: "leadersThisYear",
            quote: "three ILC-trained Senior Leaders",
          },
        ],
      }),
    ),
    quantityResult(
      { is: "inWords", text: "hundreds more school leaders", of: "school leaders to be engaged" },
      fromReport({
        id: "ilc.intended-audience",
        title: "Intended audience of the Inclusive Leadership Course",
        subtitle: "School leaders whom the course was created to engage; no date is given",
        scope: reportScope.inclusiveLeadershipCourse,
        population: "School leaders in England",
        definition: "School leaders whom the course was created to engage, in words: an intention",
        measuredBy: "notStated",
        evidence: [
          {
            figure: "F095",
            section: "mainstreamLeaders",
            quote: "created to engage hundreds more school leaders",
          },
        ],
        caveats: [{ text: "An intention in words, not a count and not a target." }],
      }),
    ),
  ];
}

interface Reach {
  of: string;
  title: string;
  subtitle: string;
  definition: string;
  quote: string;
  /** The charity's register unless told. */
  measuredBy?: ReportFigure["measuredBy"];
  caveats?: ReportFigure["caveats"];
}

function reach(figure: `F${number}`, what: string, count: Count, told: Reach): QuantityResult {
  const { of, title, subtitle, definition, quote, measuredBy, caveats } = told;
  return quantityResult(
    { is: "count", count, of },
    fromReport({
      id: `ilc.2021-22.${what}`,
      title,
      subtitle,
      scope: reportScope.inclusiveLeadershipCourse,
      population: "Participants in the 2021/22 Inclusive Leadership Course and their schools",
      definition,
      measuredBy: measuredBy ?? "register",
      evidence: [{ figure, section: "leadersThisYear", quote }],
      ...(caveats && { caveats }),
    }),
  );
}
