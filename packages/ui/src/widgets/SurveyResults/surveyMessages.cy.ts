import { translate } from "../../language/messageTable";
import { surveyMessages } from "./surveyMessages";

export const surveyMessagesInWelsh = /* @__PURE__ */ translate(surveyMessages, {
  empty: "Nid oes neb wedi ateb eto.",

  responsesNotStated: "ni nodir faint a atebodd",
  responsesHidden: (hidden) => `faint a atebodd: ${hidden}`,
  invitedNotStated: (answered) => `atebodd ${answered}; ni nodir faint a ofynnwyd`,
  invitedHidden: (answered, hidden) => `atebodd ${answered}; faint a ofynnwyd: ${hidden}`,
  answered: (counts) => `atebodd ${counts}`,
  answeredWithRate: (counts, rate) => `atebodd ${counts} (${rate})`,

  couldBe: (range) => `gallai fod yn ${range} pe bai pawb wedi ateb`,

  topTwo: (share) => `rhoddodd ${share} un o’r ddau ateb uchaf`,
  answeredSo: (share, answer) => `${share} ${answer}`,
  ofOne: (title, share) => `${title}: ${share}`,
  ofFirst: (share, statement) => `${share}: ${statement}`,

  item: (statement, share, counts) => `${statement}: ${share}, ${counts}.`,
  itemWithoutShare: (statement, why) => `${statement} (${why}).`,
  moreItems: (number) => `Mae ${number} arall yn y tabl.`,
  net: (points) => `Y ddau ateb uchaf llai’r ddau isaf: ${points}.`,
  several: "Gallai pobl ddewis sawl un, felly nid yw’r cyfrannau’n adio.",

  openDot: "Dot agored: wedi’i argraffu heb y cyfrifon y tu ôl iddo",
  severalNote: "Gellid rhoi sawl ateb: mae pob cyfran o bawb a atebodd; nid ydynt yn adio i 100%",
  sides: "O’r llinell: y ddau ateb uchaf un ffordd, y ddau isaf y ffordd arall",
  neutralApart: (label) =>
    `Saif “${label}” ar wahân ar yr un raddfa: nid yw’n cyfrif tuag at y naill ochr na’r llall`,
  wholeSide: "Bar golau: y ddau ateb uchaf gyda’i gilydd; cuddiwyd faint a ddewisodd p’un",

  either: (one, other) => `${one} neu ${other}`,
  side: (answers, share) => `${answers}: ${share}`,
  sideUntold: (answers, why) => `${answers} (${why})`,

  statementColumn: "Gosodiad",
  answersColumn: "Atebion",
  shareColumn: "Cyfran",
  intervalColumn: "Cyfwng 95%",
  everyoneColumn: "Pe bai pawb wedi ateb",
  netColumn: "Y ddau uchaf llai’r ddau isaf",
  noAnswerColumn: "Dim ateb",
  dontKnowColumn: "Ddim yn gwybod",
  notApplicableColumn: "Ddim yn berthnasol",
});
