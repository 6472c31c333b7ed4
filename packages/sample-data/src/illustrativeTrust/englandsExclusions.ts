import { type Evidence, readDfeExclusionRow, type Source } from "@the-difference/impact-sdk";

/** The one source here that is not invented: what stands beside the made-up trust is England's own figure. */
export const exclusionsSource: Source = {
  id: "dfe-2025-exclusions",
  citation:
    "Department for Education (2025) Suspensions and permanent exclusions in England, academic year 2023/24, data file by geography. Open Government Licence v3.0",
  shortName: "Department for Education (2025), Suspensions and permanent exclusions 2023/24",
  url: "https://explore-education-statistics.service.gov.uk/find-statistics/suspensions-and-permanent-exclusions-in-england",
};

/** England's row of the file, all state-funded schools. */
export const england = readDfeExclusionRow(
  {
    time_period: "202324",
    time_identifier: "Academic year",
    geographic_level: "National",
    country_code: "E92000001",
    country_name: "England",
    education_phase: "Total",
    headcount: "8445343",
    perm_excl: "10885",
    suspension: "954952",
    one_plus_susp: "341266",
  },
  { releasedOn: "2025-07-10" },
);

/** England's pupils with one or more suspensions, per 100 pupils, to the two decimals of published tables. */
export const englandsSuspendedPupils = "4.04%";

export const englandsEvidence: Evidence[] = [
  {
    figure: "england.2023-24.total",
    source: exclusionsSource.id,
    place:
      "Data file by geography, national row of 2023/24, all school types: headcount, perm_excl, suspension, one_plus_susp, one_plus_susp_rate",
    quote: "8445343, 10885, 954952, 341266, 4.04088",
  },
];

export const englandIsReal = {
  text: "The trust is invented, England's figures are not: they are those that the Department for Education published for 2023/24.",
};
