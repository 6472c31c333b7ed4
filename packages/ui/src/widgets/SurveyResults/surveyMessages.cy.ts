import { translate } from "../../language/messageTable";
import { surveyMessages } from "./surveyMessages";

export const surveyMessagesInWelsh = translate(surveyMessages, {
  empty: "Nid oes neb wedi ateb eto.",

  responsesNotStated: "ni nodir faint a atebodd",
  responsesHidden: (hidden) => `faint a atebodd: ${hidden}`,
  invitedNotStated: (answered) => `atebodd ${answered}; ni nodir faint a ofynnwyd`,
  invitedHidden: (answered, hidden) => `atebodd ${answered}; faint a ofynnwyd: ${hidden}`,
  answered: (counts) => `atebodd ${counts}`,
  answeredWithRate: (counts, rate) => `atebodd ${counts} (${rate})`,

  couldBe: (range) => `gallai fod yn ${range} pe bai pawb wedi ateb`,

  agree: (share) => `${share} yn cytuno`,
  ofOne: (title, share) => `${title}: ${share}`,
  ofFirst: (share, statement) => `${share}: ${statement}`,

  item: (statement, share, counts) => `${statement}: ${share}, ${counts}.`,
  itemWithoutShare: (statement, why) => `${statement}: ${why}.`,
  moreItems: (number) => `Mae ${number} arall yn y tabl.`,
  net: (points) => `Cytuno llai anghytuno: ${points}.`,
  several: "Gallai pobl ddewis sawl un, felly nid yw’r cyfrannau’n adio.",

  openDot: "Dot agored: wedi’i argraffu heb y cyfrifon y tu ôl iddo",
  severalNote: "Gellid rhoi sawl ateb: mae pob cyfran o bawb a atebodd; nid ydynt yn adio i 100%",
  sides: "O’r llinell: cytundeb un ffordd, anghytundeb y ffordd arall, ar un raddfa",
  neutralApart: (label) =>
    `Saif “${label}” ar wahân ar yr un raddfa: nid yw’n cyfrif tuag at y naill ochr na’r llall`,
  wholeSide: "Bar golau: cytuno a chytuno’n gryf gyda’i gilydd; cuddiwyd faint a ddewisodd p’un",

  disagree: (share) => `${share} yn anghytuno`,
  neither: (share) => `${share} heb wneud y naill na’r llall`,
  disagreeUntold: (why) => `anghytuno: ${why}`,
  neitherUntold: (why) => `y naill na’r llall: ${why}`,

  statementColumn: "Gosodiad",
  answersColumn: "Atebion",
  shareColumn: "Cyfran",
  intervalColumn: "Cyfwng 95%",
  everyoneColumn: "Pe bai pawb wedi ateb",
  netColumn: "Cytuno llai anghytuno",
  noAnswerColumn: "Dim ateb",
  dontKnowColumn: "Ddim yn gwybod",
  notApplicableColumn: "Ddim yn berthnasol",
});
