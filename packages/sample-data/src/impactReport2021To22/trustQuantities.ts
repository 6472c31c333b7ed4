import { exactly, type QuantityResult, quantityResult } from "@the-difference/impact-sdk";
import { crossCheck } from "./crossChecks";
import { fromReport } from "./fromReport";
import { reportScope } from "./reportScope";

/** The charity's work with multi-academy trusts. */
export function trustQuantities(): QuantityResult[] {
  return [
    quantityResult(
      { is: "count", count: exactly(44), of: "multi-academy trusts" },
      fromReport({
        id: "trusts.employing-difference-leaders",
        title: "Trusts that employ a Difference-trained senior leader",
        subtitle:
          "Multi-academy trusts across England with a senior leader from either programme, 2021/22",
        scope: reportScope.charity,
        population: "Multi-academy trusts in England",
        definition: "Trusts that now employ a senior leader trained by The Difference",
        measuredBy: "register",
        evidence: [
          {
            figure: "F061",
            section: "commitmentThisYear",
            quote:
              "44 Multi-Academy-Trusts across England now employ a Difference-trained Senior Leader",
          },
        ],
      }),
    ),
    quantityResult(
      { is: "count", count: exactly(1), of: "consultancies" },
      fromReport({
        id: "trusts.consultancies",
        title: "Consultancy commissioned by a trust",
        subtitle: "Consultancies on inclusion completed for a multi-academy trust, up to 2021/22",
        scope: { ...reportScope.charity, trust: "Ark" },
        population: "Work commissioned by multi-academy trusts",
        definition: "Consultancies on inclusion commissioned by a trust and completed",
        measuredBy: "register",
        evidence: [
          {
            figure: "F062",
            section: "commitmentThisYear",
            quote: "completed its first MAT-commissioned consultancy on inclusion",
          },
          {
            figure: "F062",
            section: "trusts",
            quote: "our first piece of MAT-commissioned research",
          },
        ],
        caveats: [crossCheck("X28")],
      }),
    ),
    quantityResult(
      { is: "count", count: exactly(39), of: "schools" },
      fromReport({
        id: "ark.schools",
        title: "Schools of Ark",
        subtitle: "Schools run by the trust that commissioned the consultancy, 2021/22",
        scope: { period: "2021/22", trust: "Ark", geography: "England" },
        population: "Schools of Ark",
        definition: "Schools run by the trust",
        measuredBy: "register",
        evidence: [
          {
            figure: "F115",
            section: "trusts",
            quote: "Ark Schools, a Multi-Academy Trust running 39 schools",
          },
        ],
      }),
    ),
    quantityResult(
      { is: "count", count: exactly(14), of: "Ark colleagues" },
      fromReport({
        id: "ark.course-participants",
        title: "Ark colleagues on the Inclusive Leadership Course",
        subtitle: "People from Ark who took part in the course, 2019 to 2022",
        scope: {
          period: "2019 to 2022",
          programme: "Inclusive Leadership Course",
          trust: "Ark",
        },
        population: "Staff of Ark",
        definition: "One senior leader who attended in 2019, and those who completed it since",
        measuredBy: "register",
        evidence: [
          {
            figure: "F116",
            section: "trusts",
            quote: "first attended the Inclusive Leadership Course in 2019",
          },
          {
            figure: "F116",
            section: "trusts",
            quote: "13 more Ark colleagues have completed the course",
          },
        ],
        caveats: [crossCheck("X23")],
      }),
    ),
  ];
}
