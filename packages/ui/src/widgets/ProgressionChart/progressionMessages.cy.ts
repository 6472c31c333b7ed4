import { translate } from "../../language/messageTable";
import { progressionMessages } from "./progressionMessages";

export const progressionMessagesInWelsh = /* @__PURE__ */ translate(progressionMessages, {
  empty: "Nid oes neb wedi graddio eto.",

  destinations: {
    mainstream: "mewn ysgol brif ffrwd",
    alternativeProvision: "mewn darpariaeth amgen",
    special: "mewn ysgol arbennig",
    other: "mewn man arall",
    out: "ddim mewn swydd",
  },
  levels: {
    promoted: "wedi’u dyrchafu",
    sameLevel: "yr un lefel",
    lowerLevel: "lefel is",
    out: "ddim mewn swydd",
  },
  inMoreSeniorPosts: "mewn swyddi uwch",
  notStated: "heb ei nodi",
  notKnown: "ddim yn hysbys",

  destinationTitle: "Lle maent yn gweithio",
  levelTitle: "Lefel eu rôl o gymharu â’r dechrau",
  targetLine: (share) => `targed ${share}`,
  ofCohort: (found, cohort) => `${found} o’r ${cohort}`,
  found: (counts, destination) => `${counts} ${destination}`,
  rest: (number) => `${number} heb ei nodi`,

  dueToGraduate: (month) => `i fod i raddio ${month}`,
  graduated: (month) => `graddiodd ${month}`,
  graduatedHidden: (month, why) => `graddiodd ${month}; nifer ${why}`,
  numberGraduated: (number, month) => `graddiodd ${number}, ${month}`,

  inMainstream: "mewn ysgol brif ffrwd",
  inPost: "mewn swydd",
  stillHidden: (where, when, why) => `Faint sy’n dal ${where} ym mis ${when}: ${why}`,
  stillAbsent: (where, months, why) => `Yn dal ${where} ar ôl ${months} mis: ${why}`,
  stillOthersHidden: (still, where, when, why) =>
    `${still} yn dal ${where}, ${when}; y lleill: ${why}`,
  nobodyFollowedUp: (when) => `Nid oes neb wedi’i ddilyn i fyny, ${when}`,
  allStill: (number, where, when) => `Pob un o’r ${number} yn dal ${where}, ${when}`,
  still: (counts, where, when) => `${counts} yn dal ${where}, ${when}`,
  notReached: (number) => `${number} heb eu cyrraedd`,
  notYetDue: (number) => `${number} heb ddod yn ddyledus eto`,
  target: (found, aim, shortfall) => `${found}, targed ${aim}: ${shortfall}.`,

  whereTheyWork: "lle maent yn gweithio",
  theirLevel: "lefel eu rôl",
  subject: (subject, why) => `${subject}: ${why}`,
  othersHidden: "eraill wedi’u cuddio am eu bod yn rhy ychydig i’w dangos",
  cohort: (label, said) => `${label}: ${said}`,

  ofGraduates: (title) => `${title}: cyrchfannau fel cyfrannau o raddedigion`,
  ofThoseInPost: (title) => `${title}: cyrchfannau fel cyfrannau o’r rhai mewn swydd`,
  ofPromoted: (title) => `${title}: cyrchfannau fel cyfrannau o’r rhai a ddyrchafwyd`,
  outcomeColumn: "Carfan a chanlyniad",
  peopleColumn: "Pobl",
  shareColumn: "Cyfran",
  graduatedRow: "wedi graddio",
  destinationRows: {
    mainstream: "yn gweithio mewn ysgol brif ffrwd",
    alternativeProvision: "yn gweithio mewn darpariaeth amgen",
    special: "yn gweithio mewn ysgol arbennig",
    other: "yn gweithio mewn man arall ym myd addysg",
    out: "ddim mewn swydd mewn ysgol",
  },
  destinationUnknownRow: "man gwaith ddim yn hysbys",
  levelRows: {
    promoted: "wedi’i ddyrchafu",
    sameLevel: "ar yr un lefel",
    lowerLevel: "ar lefel is",
    out: "dim lefel, ddim mewn swydd mewn ysgol",
  },
  levelUnknownRow: "lefel ddim yn hysbys",
  stillInMainstreamRow: (months) => `yn dal mewn ysgol brif ffrwd ar ôl ${months} mis`,
  stillInPostRow: (months) => `yn dal mewn swydd ar ôl ${months} mis`,
});
