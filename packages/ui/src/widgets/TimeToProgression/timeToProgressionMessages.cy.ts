import { translate } from "../../language/messageTable";
import { timeToProgressionMessages } from "./timeToProgressionMessages";

const beginning = { start: "dechrau’r rhaglen", graduation: "graddio" };

export const timeToProgressionMessagesInWelsh = /* @__PURE__ */ translate(
  timeToProgressionMessages,
  {
    empty: "Nid oes neb wedi’i ddilyn eto.",
    nobodyOf: (people, unit) => `O ${people} ${unit}, ni ddilynwyd neb.`,

    followed: (counts, unit) =>
      `Dilynwyd ${counts} ${unit} nes iddynt godi lefel, neu gyhyd ag y mae’n hysbys`,
    shareAxis: "Cyfran a oedd wedi codi lefel",
    monthAxis: (from) => `Misoedd ers ${beginning[from]}`,
    atRisk: "Yn dal i’w dilyn ac yn aros yn y mis hwnnw",
    medianLine: (months) => `Hanner: ${months} mis`,
    censoring:
      "Mae’r rhai a ddilynwyd am lai o amser yn cyfrif cyhyd ag y dilynwyd hwy, a chymerir eu bod fel y lleill.",
    steps: (months) =>
      `Mae’r gromlin yn camu ar ddiwedd pob ${months} mis: ni chyhoeddir dim am fisoedd unigol.`,
    curveEnds: (month) =>
      `Daw’r gromlin i ben ym mis ${month}: dilynir llai na 10 o bobl ar ôl hynny.`,
    hatched: (hidden) => `Llinellau lletraws: ${hidden}.`,

    halfWithin: (unit, after, by) =>
      `Cymerodd ${after} i ${by} mis nes bod hanner y ${unit} wedi codi lefel`,
    notYetHalf: (unit, month, share) =>
      `Ar ôl ${month} mis roedd ${share} o’r ${unit} wedi codi lefel: dim hanner eto`,
    shareBy: (unit, month, share) =>
      `Roedd ${share} o’r ${unit} wedi codi lefel erbyn mis ${month}`,
    tooFew: (unit) =>
      `Dilynir rhy ychydig o ${unit} i ddweud faint o amser y mae’n ei gymryd i godi lefel`,
    allHidden: (title) => `${title}: cuddiwyd, rhy ychydig o bobl i’w dangos`,

    medianWithin: (after, by, from, interval) =>
      `Roedd hanner wedi codi lefel rhwng ${after} a ${by} mis ar ôl ${beginning[from]}${interval}.`,
    medianNotReached: (month, from, interval) =>
      `Erbyn mis ${month} ar ôl ${beginning[from]} nid oedd hanner wedi codi lefel eto${interval}.`,
    medianInterval: (level, range) => `; cyfwng ${level}: ${range}`,
    monthRange,
    reachedBy: (share, month, range) =>
      `Erbyn mis ${month}, roedd ${share} wedi gwneud${range ? ` (cyfwng 95% ${range})` : ""}.`,
    reachedByThen: (share, range) =>
      `Roedd ${share} wedi gwneud${range ? ` (cyfwng 95% ${range})` : ""}.`,
    curveWorking: (month) => `Wedi codi lefel erbyn mis ${month}`,
    hiddenParts:
      "Mae rhai rhifau wedi’u cuddio: mae cyn lleied o bobl yn cael eu cyfrif fel y gellid eu hadnabod.",
    tooFewToSay: "Dilynir llai na 10 o bobl, felly ni amcangyfrifir dim.",

    monthsColumn: "Misoedd",
    atRiskColumn: "Yn cael eu dilyn ac yn aros ar eu dechrau",
    eventsColumn: "Wedi codi ynddynt",
    censoredColumn: "Y dilyn wedi dod i ben ynddynt",
    reachedColumn: "Wedi codi erbyn eu diwedd",
    intervalColumn: "Cyfwng 95%",
    stillWaitingRow: (month) => `Ar ôl ${month}`,
    peopleRow: (unit) => `Pob un: ${unit}`,
    startUnknownRow: "Lefel ar y dechrau ddim yn hysbys",
    notFollowedRow: "Heb eu dilyn",
    medianRow: "Hanner wedi codi (canolrif)",
    monthsOf: (months) => `${months} mis`,
    notReached: (month) => `ddim erbyn mis ${month}`,
    tooFewCell: "rhy ychydig o bobl i ddweud",
  },
);

function monthRange(after: string | undefined, by: string | undefined): string {
  if (after === undefined) return by === undefined ? "agored" : `hyd at fis ${by}`;
  return by === undefined
    ? `ar ôl mis ${after}, heb gyrraedd ei ben uchaf`
    : `mis ${after} i ${by}`;
}
