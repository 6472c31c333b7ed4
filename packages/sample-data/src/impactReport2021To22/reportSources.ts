import type { Source } from "@the-difference/impact-sdk";

const report = "The Difference, Impact Report 2021-22";

/** The report, and the publications that its footnotes quote: figures of theirs are taken from the report. */
const reportSources = [
  { id: "impact-report-2021-22" as const, citation: report, shortName: report },
  quoted(
    "csj-2021",
    "Centre for Social Justice (2021) IntegratEd Annual Report",
    "Centre for Social Justice (2021)",
  ),
  quoted(
    "dfe-2022-ks4-performance",
    "Department for Education (2022) Key Stage 4 Performance, Academic Year 2020/21",
    "Department for Education (2022), Key Stage 4 performance 2020/21",
  ),
  quoted(
    "dfe-2021-ks4-destinations",
    "Department for Education (2021) Key Stage 4 Destination Measures",
    "Department for Education (2021), Key Stage 4 destination measures",
  ),
  quoted("ippr-2017", "IPPR (2017) Making The Difference", "IPPR (2017), Making The Difference"),
  quoted(
    "dfe-2022-pupils",
    "Department for Education (2022) Schools, pupils and their Characteristics",
    "Department for Education (2022), Schools, pupils and their characteristics",
  ),
] satisfies Source[];

export type ReportSourceId = (typeof reportSources)[number]["id"];

export function reportSource(id: ReportSourceId): Source {
  const source = reportSources.find((each) => each.id === id);
  if (!source) throw new Error(`source: expected one of the report's; received "${id}"`);
  return source;
}

function quoted<Id extends string>(id: Id, citation: string, name: string) {
  return {
    id,
    citation: `${citation}, as quoted in ${report}`,
    shortName: name,
  };
}
