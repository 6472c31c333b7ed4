import { bounded, type QuantityResult, quantityResult } from "@the-difference/impact-sdk";
import { crossCheck } from "./crossChecks";
import { fromReport } from "./fromReport";

/** What the report says of exclusion in England, from other publications. */
export function nationalExclusions(): QuantityResult[] {
  return [
    quantityResult(
      { is: "inWords", text: "thousands of children", of: "children permanently excluded a year" },
      fromReport({
        id: "national.permanent-exclusions",
        title: "Permanent exclusions in England",
        subtitle: "Children permanently excluded from school each year; the year is not stated",
        scope: { period: "not stated", geography: "England" },
        quotedFrom: "csj-2021",
        asOf: "2021-12-31",
        population: "Pupils in England",
        definition: "Children permanently excluded each year, in words; no number is printed",
        measuredBy: "notStated",
        evidence: [
          {
            figure: "F005",
            section: "purpose",
            quote: "thousands of children are permanently excluded each year",
          },
        ],
        caveats: [
          {
            text: "The report gives words here, not a number. Its date is that of the publication it cites.",
          },
        ],
      }),
    ),
    quantityResult(
      {
        is: "inWords",
        text: "hundreds of thousands",
        of: "children who experience less visible forms of exclusion",
      },
      fromReport({
        id: "national.less-visible-exclusions",
        title: "Less visible exclusions in England",
        subtitle:
          "Children who experience internal exclusion, repeat suspension, a managed move or an unexplained exit; the year is not stated",
        scope: { period: "not stated", geography: "England" },
        quotedFrom: "csj-2021",
        asOf: "2021-12-31",
        population: "Pupils in England",
        definition:
          "Children who experience internal exclusions, repeat suspensions, managed moves or unexplained school exits, in words",
        measuredBy: "notStated",
        evidence: [
          {
            figure: "F006",
            section: "purpose",
            quote: "Hundreds of thousands experience less visible forms of exclusion",
          },
        ],
        caveats: [
          {
            text: "The report gives words here, not a number. Managed moves and internal exclusions are not in official statistics.",
          },
        ],
      }),
    ),
    quantityResult(
      {
        is: "amount",
        value: 370_000,
        unit: "GBP",
        of: "lifetime cost for each excluded young person",
      },
      fromReport({
        id: "national.cost-of-exclusion",
        title: "Cost of one exclusion",
        subtitle:
          "Estimated lifetime cost of excluding one young person in education, benefits, healthcare and criminal justice, published 2017",
        scope: { period: "published 2017", geography: "England" },
        quotedFrom: "ippr-2017",
        asOf: "2017-12-31",
        population: "Young people excluded from school",
        definition:
          "Estimated lifetime cost in education, benefits, healthcare and criminal justice for one excluded young person",
        measuredBy: "estimate",
        evidence: [
          {
            figure: "F024",
            section: "pupilsStory",
            footnote: 4,
            quote: "£370,000 The estimated cost of excluding just one young person",
          },
        ],
        caveats: [{ text: "An estimate from 2017, in the prices of that time." }],
      }),
    ),
    quantityResult(
      { is: "count", count: bounded("moreThan", 47_000), of: "students" },
      fromReport({
        id: "national.ap.students",
        title: "Students in alternative provision",
        subtitle: "Students educated in the alternative provision sector, 2021/22",
        scope: { period: "2021/22", geography: "England" },
        quotedFrom: "dfe-2022-pupils",
        population: "Students in England",
        definition: "Students educated in the alternative provision sector",
        measuredBy: "register",
        evidence: [
          {
            figure: "F025",
            section: "pupilsStory",
            footnote: 5,
            quote:
              "Over 47,000 students were educated in the alternative provision sector in 2021/22",
          },
        ],
        caveats: [crossCheck("X29", "The report prints “over 47,000”, not the exact number.")],
      }),
    ),
    quantityResult(
      { is: "amount", value: 12, unit: "months", of: "waiting for government data on exclusions" },
      fromReport({
        id: "national.exclusions-data-lag",
        title: "Wait for government data on exclusions",
        subtitle:
          "Time from the end of a school year to the release of its exclusions data, as of 2021/22",
        scope: { period: "2021/22", geography: "England" },
        population: "Government data on exclusions in England",
        definition: "Time between the end of a school year and the release of its exclusions data",
        measuredBy: "notStated",
        evidence: [
          {
            figure: "F030",
            section: "trackingAlumni",
            quote: "available only 12 months after the school year ends",
          },
        ],
      }),
    ),
  ];
}
