import { translate } from "../../language/messageTable";
import { retentionMessages } from "./retentionMessages";

export const retentionMessagesInWelsh = /* @__PURE__ */ translate(retentionMessages, {
  empty: "Nid oes neb yn cael ei gyfrif yma eto.",
  retained: {
    completion: "wedi cwblhau",
    inProgramme: "yn dal ar y rhaglen",
    inPost: "mewn swydd",
    inSystem: "mewn addysg a ariennir gan y wladwriaeth",
  },
  left: "wedi gadael",
  lost: "heb gysylltiad mwyach",
  deferred: "wedi gohirio",
  notYetDue: "heb fod yn ddyledus eto",
  found: (count, phrase) => `${count} ${phrase}`,
  rest: (number) => `${number} heb ei nodi`,

  shareTitle: (unit) => `Cyfran y ${unit} y mae’n hysbys beth a ddaeth ohonynt`,
  peopleTitle: (unit) => `Pob un o’r ${unit} a ddechreuodd, beth bynnag sy’n hysbys amdanynt`,
  graduatesTitle: (unit) => `Pob un o’r ${unit}, beth bynnag sy’n hysbys amdanynt`,
  lostBand: "Llinell denau: o bawb a gollwyd wedi gadael hyd at bawb ohonynt wedi aros",

  cohortFound: (share, retained, cohort) => `${share} ${retained}: ${cohort}`,
  ofOne: (title, share) => `${title}: ${share}`,

  cohort: (label, share, counts) => `${label}: ${share}, ${counts}.`,
  cohortWithRange: (label, share, counts, range) =>
    `${label}: ${share}, ${counts}; ${range} beth bynnag a ddaeth o’r rhai a gollwyd.`,
  cohortWithoutShare: (label, why) => `${label} (${why}).`,
  moreCohorts: (number) => `Mae ${number} arall yn y tabl.`,

  cohortColumn: "Carfan",
  peopleColumn: "Pawb",
  leftColumn: "Wedi gadael",
  lostColumn: "Heb gysylltiad mwyach",
  deferredColumn: "Wedi gohirio",
  notYetDueColumn: "Heb fod yn ddyledus eto",
  leftBeforeDueColumn: "Gadael cyn bod yn ddyledus",
  shareColumn: "Cyfran",
  intervalColumn: "Cyfwng 95%",
  rangeColumn: "Beth bynnag a ddaeth o’r rhai a gollwyd",
  dueOnColumn: "Edrychwyd ar",
});
