import { messageTable } from "../../language/messageTable";

export const cohortFunnelMessages = /* @__PURE__ */ messageTable("cohortFunnel", {
  empty: "Nobody has entered this funnel yet.",

  /** How many went on. */
  allOfThem: "all of them",
  oneIn: (people: string) => `1 in ${people}`,

  /** Headlines; `people` is a number and the stage: `19 recruited`. */
  ofThoseWhoCould: (people: string, conversion: string) =>
    `${people}, ${conversion} of those who could have`,
  shortOf: (people: string, shortfall: string, aim: string) =>
    `${people}, ${shortfall} of the target of ${aim}`,
  over: (people: string, shortfall: string, aim: string) =>
    `${people}, ${shortfall} the target of ${aim}`,
  met: (people: string, aim: string) => `${people}: the target of ${aim} was met`,
  otherwise: (people: string, shortfall: string, aim: string) =>
    `${people}; target of ${aim}: ${shortfall}`,
  cohortsMet: (met: string, cohorts: string) => `${met} of ${cohorts} cohorts met the target`,
  cohortsOpen: (found: string, open: string) => `${found}; ${open} still open`,

  /** The sentence. */
  reached: (count: string, stage: string, conversion: string | undefined) =>
    `${count} ${stage}${conversion ? ` (${conversion})` : ""}`,
  notStated: (stage: string) => `an unstated number ${stage}`,
  hidden: (stage: string) => `a hidden number ${stage}`,
  target: (aim: string, shortfall: string) => `The target was ${aim}: ${shortfall}.`,
  targetOpen: (aim: string) => `The target is ${aim}, still open.`,
  targetHidden: (aim: string) => `The target was ${aim}; whether it was met is hidden.`,

  /** Beside the bars. */
  targetLine: (aim: string, shortfall: string) => `target ${aim}: ${shortfall}`,
  wedge: (conversion: string | undefined) =>
    `${conversion ? `${conversion} went on: ` : ""}drawn larger from here on`,
  withdrew: (count: string) => `${count} withdrew`,
  wereNotSelected: (count: string, isOne: boolean) =>
    `${count} ${isOne ? "was" : "were"} not selected`,
  deferredToLater: (count: string) => `${count} deferred to a later cohort`,
  stillWaiting: (count: string, isOne: boolean) => `${count} ${isOne ? "is" : "are"} still waiting`,
  stopped: (count: string) => `${count} stopped for reasons not stated`,
  othersHidden: "others are hidden: too few to show",

  /** The table. */
  caption: (title: string, unit: string) => `${title}: ${unit} who reached each stage`,
  stageColumn: "Stage",
  reachedColumn: "Reached it",
  conversionColumn: "Of those due from the stage before",
  withdrawnColumn: "Withdrew",
  notSelectedColumn: "Not selected",
  deferredColumn: "Deferred",
  pendingColumn: "Not yet due",
  unknownColumn: "Reason not stated",
  targetColumn: "Target",
});
