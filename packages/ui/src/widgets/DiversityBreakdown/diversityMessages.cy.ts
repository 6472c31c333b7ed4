import { translate } from "../../language/messageTable";
import { diversityMessages } from "./diversityMessages";

export const diversityMessagesInWelsh = /* @__PURE__ */ translate(diversityMessages, {
  empty: "Nid oes neb yn cael ei gyfrif yma eto.",
  switchLabel: "Dangos yn ôl",

  knownFor: (dimension, counts, unit, share) =>
    `${dimension} yn hysbys ar gyfer ${counts} ${unit} a ofynnwyd (${share})`,
  knownWorking: (dimension) => `${dimension}: yn hysbys`,
  tooLowToCompare: (known) => `${known}: rhy ychydig i’w gymharu`,
  readWithCare: (known) => `${known}: darllenwch yn ofalus`,
  knownHidden: (dimension, unit, why) => `Nifer y ${unit} y mae eu ${dimension} yn hysbys – ${why}`,

  ratio: (ratio, benchmark) => `${ratio} ${benchmark}`,

  largerShare: (groups, benchmark) => `${groups}: cyfran fwy nag ymhlith ${benchmark}`,
  smallerShare: (groups, benchmark) => `${groups}: cyfran lai nag ymhlith ${benchmark}`,
  largerAndSmaller: (larger, smaller, benchmark) =>
    `${larger}: cyfran fwy nag ymhlith ${benchmark}; ${smaller}: un lai`,
  tooFewToTell: (unit, benchmark) => `Rhy ychydig i wahaniaethu rhwng ${unit} a ${benchmark}`,
  severalGroups: (number) => `${number} grŵp`,
  largest: (group, share, unit) => `${group}: ${share} o ${unit}`,
  allHidden: (title) => `${title}: cuddiwyd, rhy ychydig o bobl i’w dangos`,
  benchmarksOnly: (title) => `${title}: dim ffigurau eu hunain, dim ond yr hyn i’w cymharu ag ef`,

  group: (label, counts, share) => `${label} ${counts} (${share})`,
  hiddenGroups: (number) =>
    `${number} grŵp wedi’u cuddio: mae cyn lleied o bobl ynddynt fel y gellid eu hadnabod.`,
  benchmarkShare: (share, benchmark) => `${share} o ${benchmark}`,
  benchmarkShares: (group, shares) => `${group}: ${shares}.`,

  ofKnown: (title) => `${title}: cyfrannau o’r rhai y mae eu hateb yn hysbys`,
  ofAsked: (title) => `${title}: cyfrannau o bawb a ofynnwyd`,
  peopleColumn: "Pobl",
  shareColumn: "Cyfran",
  intervalColumn: "Cyfwng 95%",
  gapColumn: (benchmark) => `Bwlch â ${benchmark}`,
  ratioColumn: (benchmark) => `Cymhareb â ${benchmark}`,
  parityColumn: (benchmark) => `Pobl hyd at gydraddoldeb â ${benchmark}`,
  hiddenCell: "cuddiwyd",
  notCompared: "heb ei gymharu",
});
