import { translate } from "../../language/messageTable";
import { cohortTimelineMessages } from "./cohortTimelineMessages";

export const cohortTimelineMessagesInWelsh = /* @__PURE__ */ translate(cohortTimelineMessages, {
  empty: "Nid oes carfan wedi’i recriwtio eto.",

  graduated: "Wedi graddio",
  promoted: "Wedi’u dyrchafu",
  inMoreSeniorPosts: "Mewn swyddi uwch",
  mainstream: "Mewn ysgolion prif ffrwd",
  stillInMainstream: "Yn dal mewn ysgol brif ffrwd",
  stillInPost: "Yn dal mewn swydd",

  due: (month) => `i ddod ${month}`,
  noRecord: "ddim yn y ffigurau hyn",

  headline: (furthest, cohort, steps) => `${cohort}: ${furthest}, ${steps}`,
  step: (count, step) => `${count} ${step}`,
  cohort: (label, steps) => `${label}: ${steps}.`,
  nothingYet: (label) => `${label}: nid oes dim yn ddyledus eto.`,

  caption: (title) => `${title}: pob carfan o’i recriwtio hyd at y blynyddoedd wedyn`,
  cohortColumn: "Carfan",
  whenColumn: (step) => `${step}: pryd`,
});
