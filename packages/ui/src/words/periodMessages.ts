import { messageTable } from "../language/messageTable";

/** How periods and what is drawn over them are said. */
export const periodMessages = /* @__PURE__ */ messageTable("periods", {
  autumn: "autumn",
  spring: "spring",
  summer: "summer",
  /** `autumn 2025/26`. */
  termOfYear: (term: string, year: string) => `${term} ${year}`,
  /** Where three terms share one axis. */
  shortTerm: { autumn: "aut", spring: "spr", summer: "sum" },

  ofPeriod: (base: string, period: string) => `${base}; numbers are those of ${period}`,
  inPeriod: (period: string) => `in ${period}`,
  ownScale: (top: string) => `scale of its own, to ${top}`,
  /** `top` is empty where nothing is drawn. */
  ofThisMeasure: (measure: string, top: string) =>
    `${measure} in each${top && `, from 0 to ${top}`}; the other measures are in the table`,
  tooManyToDraw: (number: string) => `All ${number} are in the table: too many to draw one by one.`,

  onePeriod: (period: string) => `Small plots: ${period}, on one scale unless one says otherwise`,
  severalPeriods: (first: string, last: string) =>
    `Small plots: ${first} to ${last}, on one scale unless one says otherwise`,
  wholeIsGrey: (note: string, whole: string) => `${note}; the grey line is ${whole}`,
  closures: (periods: string) =>
    `Shaded: schools were closed to most pupils for part of ${periods}, and no line is drawn there`,
  provisional: (periods: string) => `Open dots: provisional (${periods}); they may still change`,
  bounded: "Pale dots: a bound, not the number itself",
  hiddenBand: "Hatched bands: hidden, as there are too few to show",
  absentBand: "Dashed bands: there is no figure",
  termsApart: "Terms differ in length, so no line joins one to the next",
});
