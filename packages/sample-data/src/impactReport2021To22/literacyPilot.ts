import {
  exactly,
  printedRate,
  type Quantity,
  type QuantityResult,
  quantityResult,
  rateOf,
} from "@the-difference/impact-sdk";
import { crossCheck } from "./crossChecks";
import { fromReport, type ReportFigure } from "./fromReport";
import { reportScope } from "./reportScope";

const participants = exactly(7);

const allAccountedFor = crossCheck("X21");

/** The pilot of research-action projects on literacy in alternative provision. */
export function literacyPilot(): QuantityResult[] {
  return [
    pilotQuantity(
      { is: "count", count: participants, of: "Difference Leaders" },
      {
        id: "literacy-pilot.participants",
        title: "Difference Leaders in the literacy pilot",
        subtitle: "Leaders who designed and carried out a literacy project, 2021/22",
        definition: "Difference Leaders in the pilot of research-action projects",
        evidence: [
          {
            figure: "F096",
            section: "alternativeProvision",
            quote: "seven Difference Leaders who designed and implemented literacy projects",
          },
        ],
        caveats: [allAccountedFor],
      },
    ),
    pilotQuantity(
      { is: "rate", rate: rateOf(exactly(4), participants), of: "leaders in the pilot" },
      {
        id: "literacy-pilot.tested-twice",
        title: "Literacy projects with a second reading test",
        subtitle: "Leaders in the pilot who tested students' reading ages at least twice, 2021/22",
        definition: "Leaders who collected reading age data at least twice",
        evidence: [
          {
            figure: "F097",
            section: "alternativeProvision",
            quote: "four have already collected reading age data at least twice",
          },
        ],
        caveats: [allAccountedFor],
      },
    ),
    pilotQuantity(
      { is: "rate", rate: rateOf(exactly(4), exactly(4)), of: "leaders with a second test" },
      {
        id: "literacy-pilot.gains",
        title: "Literacy projects with consistent gains",
        subtitle:
          "Leaders whose students' reading ages improved faster than their age, of those who tested at least twice, 2021/22",
        definition: "Student reading ages improving faster than chronological ages",
        evidence: [
          {
            figure: "F098",
            section: "alternativeProvision",
            quote: "All four have seen consistent gains",
          },
        ],
        caveats: [
          allAccountedFor,
          {
            text: "The report does not say how many students were tested, or by how much each gained.",
          },
        ],
      },
    ),
    pilotQuantity(
      { is: "rate", rate: rateOf(exactly(2), participants), of: "leaders in the pilot" },
      {
        id: "literacy-pilot.tested-once",
        title: "Literacy projects with one reading test so far",
        subtitle:
          "Leaders in the pilot who have yet to run reading age tests a second time, 2021/22",
        definition: "Leaders yet to run reading age tests a second time",
        evidence: [
          {
            figure: "F100",
            section: "alternativeProvision",
            footnote: 11,
            quote: "Two other Difference Leaders are yet to run tests a second time",
          },
        ],
        caveats: [allAccountedFor],
      },
    ),
    pilotQuantity(
      { is: "rate", rate: rateOf(exactly(1), participants), of: "leaders in the pilot" },
      {
        id: "literacy-pilot.not-tested",
        title: "Literacy projects without a reading test",
        subtitle: "Leaders in the pilot whose school could not pay for reading age tests, 2021/22",
        definition: "Leaders unable to resource reading age tests",
        evidence: [
          {
            figure: "F099",
            section: "alternativeProvision",
            footnote: 11,
            quote: "one Difference Leader has been unable to resource reading age tests",
          },
        ],
        caveats: [allAccountedFor],
      },
    ),
    pilotQuantity(
      { is: "rate", rate: printedRate("71%"), of: "students of one school" },
      {
        id: "literacy-pilot.one-school.progress",
        title: "Reading progress in one school of the pilot",
        subtitle:
          "Students of one school whose reading age rose by a year or more in half a year, 2021/22",
        population: "Students of one school in the pilot who were tested twice",
        definition:
          "Reading age up by 12 months or more over 6 months: at least twice the usual pace",
        evidence: [
          { figure: "F101", section: "alternativeProvision", quote: "71% of students" },
          {
            figure: "F102",
            section: "alternativeProvision",
            quote: "progress of 12 months or more over a 6 month period",
          },
        ],
        caveats: [crossCheck("X22")],
      },
    ),
    pilotQuantity(
      { is: "inWords", text: "every student", of: "Year 11 students of one school" },
      {
        id: "literacy-pilot.one-school.qualifications",
        title: "Year 11 qualifications in one school of the pilot",
        subtitle:
          "Year 11 students of one school who gained a qualification in English and maths, 2022",
        population: "Year 11 students of one school in the pilot",
        definition: "Students who gained a qualification in English and maths, in words",
        evidence: [
          {
            figure: "F103",
            section: "alternativeProvision",
            quote: "every student gaining a qualification in English and Maths",
          },
        ],
        caveats: [{ text: "The report does not say how many students were in the year." }],
      },
    ),
    pilotQuantity(
      { is: "inWords", text: "all 2022 Difference Leaders", of: "Difference Leaders" },
      {
        id: "research-action.2022.participants",
        title: "Research-action projects of the 2022 cohort",
        subtitle: "Leaders of the 2022 cohort who will run a project, planned for 2022/23",
        definition: "Leaders who will run a research-action project next year: a plan",
        evidence: [
          {
            figure: "F104",
            section: "alternativeProvision",
            quote: "all 2022 Difference Leaders will run a research-action project",
          },
        ],
        caveats: [{ text: "A plan for the next year. The 2022 cohort has 19 leaders." }],
      },
    ),
  ];
}

type PilotFigure = Omit<ReportFigure, "scope" | "measuredBy" | "population"> & {
  population?: string;
};

function pilotQuantity(quantity: Quantity, figure: PilotFigure): QuantityResult {
  return quantityResult(
    quantity,
    fromReport({
      population: "Difference Leaders who run a research-action project",
      scope: reportScope.leadershipProgramme,
      measuredBy: "notStated",
      ...figure,
    }),
  );
}
