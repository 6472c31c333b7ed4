import { translate } from "../language/messageTable";
import { periodMessages } from "./periodMessages";

export const periodMessagesInWelsh = /* @__PURE__ */ translate(periodMessages, {
  autumn: "hydref",
  spring: "gwanwyn",
  summer: "haf",
  termOfYear: (term, year) => `${term} ${year}`,
  shortTerm: { autumn: "hyd", spring: "gwan", summer: "haf" },

  ofPeriod: (base, period) => `${base}; rhifau ${period} yw’r rhain`,
  inPeriod: (period) => `yn ${period}`,
  ownScale: (top) => `ei graddfa ei hun, hyd at ${top}`,
  ofThisMeasure: (measure, top) =>
    `${measure} ym mhob un${top && `, o 0 i ${top}`}; mae’r mesurau eraill yn y tabl`,
  tooManyToDraw: (number) => `Mae pob un o’r ${number} yn y tabl: gormod i’w lluniadu fesul un.`,

  onePeriod: (period) =>
    `Plotiau bach: ${period}, ar yr un raddfa oni bai bod un yn dweud fel arall`,
  severalPeriods: (first, last) =>
    `Plotiau bach: ${first} i ${last}, ar yr un raddfa oni bai bod un yn dweud fel arall`,
  wholeIsGrey: (note, whole) => `${note}; y llinell lwyd yw ${whole}`,
  closures: (periods) =>
    `Wedi’i dywyllu: roedd ysgolion ar gau i’r rhan fwyaf o ddisgyblion am ran o ${periods}, ac nid oes llinell yno`,
  provisional: (periods) => `Dotiau agored: dros dro (${periods}); gallent newid eto`,
  bounded: "Dotiau golau: terfyn, nid y rhif ei hun",
  hiddenBand: "Bandiau lletraws: cuddiwyd, gan fod rhy ychydig i’w dangos",
  absentBand: "Bandiau toredig: nid oes ffigur",
  termsApart: "Mae hyd y tymhorau’n amrywio, felly nid oes llinell yn cysylltu’r naill â’r llall",
});
