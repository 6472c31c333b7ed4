import { messageTable } from "../../language/messageTable";

export const cohortTimelineMessages = /* @__PURE__ */ messageTable("cohortTimeline", {
  empty: "No cohort has been recruited yet.",

  /** The steps after recruitment, whose stages are the data's own. */
  graduated: "Graduated",
  promoted: "Promoted",
  inMoreSeniorPosts: "In more senior posts",
  mainstream: "In mainstream schools",
  stillInMainstream: "Still in mainstream",
  stillInPost: "Still in post",

  due: (month: string) => `due ${month}`,
  noRecord: "not in these figures",

  headline: (furthest: string, cohort: string, steps: string) => `${cohort}: ${furthest}, ${steps}`,
  step: (count: string, step: string) => `${count} ${step}`,
  cohort: (label: string, steps: string) => `${label}: ${steps}.`,
  nothingYet: (label: string) => `${label}: nothing is due yet.`,

  caption: (title: string) => `${title}: each cohort from recruitment to the years after`,
  cohortColumn: "Cohort",
  whenColumn: (step: string) => `${step}: when`,
});
