import { exactly, type QuantityResult, quantityResult } from "@the-difference/impact-sdk";
import { crossCheck } from "./crossChecks";
import { fromReport } from "./fromReport";
import { reportScope } from "./reportScope";

const scope = reportScope.leadershipProgramme;

/** How many people the Leadership Programme counts, and where they work. */
export function leadershipQuantities(): QuantityResult[] {
  return [
    quantityResult(
      { is: "count", count: exactly(62), of: "Difference Leaders recruited" },
      fromReport({
        id: "dlp.recruited-so-far",
        title: "Difference Leaders recruited so far",
        subtitle: "People recruited to the Leadership Programme, cohorts of 2019 to 2022",
        scope: { ...scope, period: "2019 to 2022", cohorts: ["2019", "2020", "2021", "2022"] },
        population: "People recruited to the Difference Leadership Programme since 2019",
        definition: "People recruited, whether or not they finished the programme",
        measuredBy: "register",
        evidence: [
          {
            figure: "F047",
            section: "diversity",
            quote: "Out of the 62 Difference Leaders recruited so far",
          },
        ],
        caveats: [crossCheck("X01")],
      }),
    ),
    quantityResult(
      { is: "count", count: exactly(10), of: "alumni" },
      fromReport({
        id: "dlp.2019.alumni",
        title: "Alumni of the 2019 cohort",
        subtitle: "Difference Leader alumni whom the charity worked with, 2019 cohort, 2021/22",
        scope: { ...scope, cohorts: ["2019"] },
        population: "Alumni of the 2019 cohort",
        definition: "Alumni of the 2019 cohort with whom The Difference worked in 2021/22",
        measuredBy: "register",
        evidence: [
          {
            figure: "F045",
            section: "developingLeaders",
            quote: "10 Difference Leader Alumni from the 2019 Cohort",
          },
        ],
        caveats: [crossCheck("X01")],
      }),
    ),
    quantityResult(
      { is: "count", count: exactly(29), of: "current Difference Leaders" },
      fromReport({
        id: "dlp.current-leaders",
        title: "Current Difference Leaders",
        subtitle: "People on the Leadership Programme in 2021/22, cohorts of 2020 and 2021",
        scope: { ...scope, cohorts: ["2020", "2021"] },
        population: "Difference Leaders of the 2020 and 2021 cohorts",
        definition: "People on the programme during 2021/22",
        measuredBy: "register",
        evidence: [
          {
            figure: "F046",
            section: "developingLeaders",
            quote: "29 current Difference Leaders across the 2020 and 2021 Cohorts",
          },
        ],
        caveats: [crossCheck("X01"), crossCheck("X02")],
      }),
    ),
    quantityResult(
      { is: "count", count: exactly(15), of: "local authorities" },
      fromReport({
        id: "dlp.2022.local-authorities",
        title: "Local authorities of the 2022 cohort",
        subtitle:
          "Local authorities in England where Difference Leaders of the 2022 cohort are placed",
        scope: { ...scope, cohorts: ["2022"], geography: "England" },
        population: "Difference Leaders of the 2022 cohort",
        definition: "Local authorities with at least one school where a leader is placed",
        measuredBy: "register",
        evidence: [
          {
            figure: "F043",
            section: "developingLeaders",
            quote: "placed in schools across 15 local authorities in England",
          },
        ],
        caveats: [
          { text: "The local authorities are not listed in the text of the report." },
          crossCheck("X25"),
        ],
      }),
    ),
    quantityResult(
      { is: "count", count: exactly(5), of: "new partner schools" },
      fromReport({
        id: "dlp.2022.new-partner-schools",
        title: "New partner schools of the 2022 cohort",
        subtitle: "Schools that take a Difference Leader for the first time, 2022 cohort",
        scope: { ...scope, cohorts: ["2022"], geography: "England" },
        population: "Schools where leaders of the 2022 cohort are placed",
        definition: "Partner schools that are new with the 2022 cohort",
        measuredBy: "register",
        evidence: [
          {
            figure: "F044",
            section: "developingLeaders",
            quote: "including 5 new partner schools",
          },
        ],
      }),
    ),
    quantityResult(
      { is: "count", count: exactly(5), of: "leaders promoted to deputy head or headteacher" },
      fromReport({
        id: "dlp.2020.promoted-to-headship",
        title: "Promoted to deputy head or headteacher, 2020 cohort",
        subtitle:
          "Difference Leaders promoted to Deputy Head or Headteacher, 2020 cohort, July 2022",
        scope: { ...scope, cohorts: ["2020"] },
        population: "Difference Leaders of the 2020 cohort who graduated in July 2022",
        definition: "Leaders promoted to Deputy Head or Headteacher",
        measuredBy: "register",
        evidence: [
          {
            figure: "F053",
            section: "growingAlumni",
            quote: "Five have been promoted to Deputy Head or Headteacher",
          },
        ],
        caveats: [
          crossCheck(
            "X14",
            "The five appear to be among the six who stayed in alternative provision. The report does not say whether the sixth was promoted to another role or stayed at the same level.",
          ),
        ],
      }),
    ),
    quantityResult(
      { is: "count", count: exactly(3), of: "alumni" },
      fromReport({
        id: "dlp.alumni-in-ark-schools",
        title: "Alumni leading in Ark schools",
        subtitle: "Difference Leader alumni who lead in Ark schools, from September 2022",
        scope: { ...scope, period: "from September 2022", trust: "Ark" },
        asOf: "2022-09-30",
        population: "Alumni of the Difference Leadership Programme",
        definition: "Alumni in leadership roles in Ark schools from September 2022",
        measuredBy: "register",
        evidence: [
          {
            figure: "F058",
            section: "trusts",
            quote: "three Difference Leader Alumni leading in Ark schools",
          },
        ],
        caveats: [
          crossCheck(
            "X23",
            "Three people, while the report's list of alumni schools has two Ark schools: people and schools are different counts.",
          ),
        ],
      }),
    ),
    quantityResult(
      { is: "count", count: exactly(2), of: "promotions" },
      fromReport({
        id: "case.leader.promotions",
        title: "Promotions of one Difference Leader",
        subtitle: "Promotions of one leader of the 2020 cohort while on the programme",
        scope: { ...scope, period: "2020 to 2022", cohorts: ["2020"] },
        population: "One leader of the 2020 cohort, who tells the story",
        definition: "Promotions while on the programme, in the leader's own account",
        measuredBy: "notStated",
        evidence: [
          {
            figure: "F060",
            section: "growingAlumni",
            quote: "promoted twice while on the programme",
          },
        ],
        caveats: [{ text: "One person's account, not a measure of the programme." }],
      }),
    ),
  ];
}
