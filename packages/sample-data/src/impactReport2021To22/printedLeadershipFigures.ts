import { absent, exactly, type PublishedFigure } from "@the-difference/impact-sdk";

const alsoCalled = ["Difference Leaders"];

const recruitment: PublishedFigure[] = [
  {
    is: "count",
    id: "F040",
    noun: "educators who registered interest",
    alsoCalled: ["educators", "registrants"],
    quote: "664 educators registered interest",
    count: exactly(664),
  },
  {
    is: "target",
    id: "F041",
    quote: "falling slightly short of our target of 20",
    aim: { is: "count", value: 20 },
    reachedBy: "F042",
    says: "missed",
  },
  {
    is: "count",
    id: "F042",
    noun: "Difference Leaders recruited for the 2022 cohort",
    alsoCalled,
    quote: "For our 2022 Cohort, we recruited and placed 19 leaders",
    count: exactly(19),
  },
  {
    is: "count",
    id: "F043",
    noun: "local authorities of the 2022 cohort",
    quote: "placed in schools across 15 local authorities",
    count: exactly(15),
  },
  {
    is: "count",
    id: "F044",
    noun: "new partner schools",
    quote: "including 5 new partner schools",
    count: exactly(5),
  },
  {
    is: "count",
    id: "F045",
    noun: "alumni of the 2019 cohort",
    alsoCalled,
    quote: "10 Difference Leader Alumni from the 2019 Cohort",
    count: exactly(10),
  },
  {
    is: "count",
    id: "F046",
    noun: "current Difference Leaders",
    alsoCalled,
    quote: "29 current Difference Leaders across the 2020 and 2021 Cohorts",
    count: exactly(29),
  },
  {
    is: "count",
    id: "F047",
    noun: "Difference Leaders recruited so far",
    alsoCalled,
    quote: "Out of the 62 Difference Leaders recruited so far",
    count: exactly(62),
    // The four cohorts that there have been: 2019, then 2020 and 2021 in one figure, then 2022.
    breakdowns: [{ as: "allParts", parts: ["F045", "F046", "F042"] }],
  },
];

const progression: PublishedFigure[] = [
  {
    is: "share",
    id: "F048",
    noun: "graduates of 2019 who progressed to senior leadership",
    quote: "Nine out of ten Difference Leaders progressed to senior leadership roles",
    printed: "9 out of 10",
    of: "F045",
    ofNoun: "Difference Leaders",
  },
  {
    is: "count",
    id: "F049",
    noun: "graduates of 2019 who went back to mainstream",
    quote: "six of them back to mainstream",
    count: exactly(6),
    within: "F048",
  },
  {
    is: "count",
    id: "F050",
    noun: "graduates of 2019 still in mainstream in September 2022",
    quote: "All six have continued as mainstream senior leaders in September 2022",
    count: exactly(6),
    within: "F049",
  },
  {
    is: "count",
    id: "F051.graduates",
    noun: "graduates of the 2020 cohort",
    alsoCalled: ["Difference Leader graduates", "graduating Difference Leaders"],
    quote: "10 out of 12 Difference Leader graduates",
    count: exactly(12),
    within: "F047",
    breakdowns: [
      // Footnote 9 accounts for the two who were not promoted.
      { as: "allParts", parts: ["F051", "F055", "F056"] },
      // Where they went: nobody can be in two of these.
      { as: "someParts", parts: ["F052", "F056", "F054.mainstream"] },
    ],
  },
  {
    is: "share",
    id: "F051",
    noun: "graduates of 2020 who were promoted",
    quote: "10 out of 12 Difference Leader graduates achieved promotions",
    printed: "10 out of 12",
    of: "F051.graduates",
    ofNoun: "Difference Leader graduates",
  },
  {
    is: "count",
    id: "F052",
    noun: "graduates of 2020 who remained in AP",
    // In words: half of 12.
    quote: "Half of this year's graduating Difference Leaders chose to remain in AP",
    count: exactly(6),
    within: "F051.graduates",
  },
  {
    is: "count",
    id: "F053",
    noun: "graduates of 2020 promoted to deputy head or headteacher",
    quote: "Five have been promoted to Deputy Head or Headteacher",
    count: exactly(5),
    within: "F051",
  },
  {
    is: "count",
    id: "F054.mainstream",
    noun: "graduates of 2020 in mainstream",
    count: absent("notStated"),
    within: "F051.graduates",
  },
  {
    is: "target",
    id: "F054",
    quote: "we have not reached our target for 60% mainstream progression",
    aim: { is: "share", printed: "60%", of: "F051.graduates" },
    reachedBy: "F054.mainstream",
    says: "missed",
  },
  {
    is: "count",
    id: "F055",
    noun: "graduates of 2020 at an equivalent level",
    quote: "One leader is working in a role at an equivalent seniority level",
    count: exactly(1),
    within: "F051.graduates",
  },
  {
    is: "count",
    id: "F056",
    noun: "graduates of 2020 on a year out",
    quote: "Another is taking a year out of teaching",
    count: exactly(1),
    within: "F051.graduates",
  },
  {
    is: "count",
    id: "F058",
    noun: "Difference Leader Alumni in Ark schools",
    quote: "three Difference Leader Alumni leading in Ark schools",
    count: exactly(3),
    within: "F047",
  },
];

export const printedLeadershipFigures: PublishedFigure[] = [...recruitment, ...progression];
