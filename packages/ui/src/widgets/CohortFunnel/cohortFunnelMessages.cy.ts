import { translate } from "../../language/messageTable";
import { cohortFunnelMessages } from "./cohortFunnelMessages";

export const cohortFunnelMessagesInWelsh = /* @__PURE__ */ translate(cohortFunnelMessages, {
  empty: "Nid oes neb wedi dod i mewn i’r twndis hwn eto.",

  allOfThem: "pob un ohonynt",
  oneIn: (people) => `1 o bob ${people}`,

  ofThoseWhoCould: (people, conversion) => `${people}, ${conversion} o’r rhai a allai fod wedi`,
  shortOf: (people, shortfall, aim) => `${people}, ${shortfall} o’r targed o ${aim}`,
  over: (people, shortfall, aim) => `${people}, ${shortfall}: y targed oedd ${aim}`,
  met: (people, aim) => `${people}: cyrhaeddwyd y targed o ${aim}`,
  otherwise: (people, shortfall, aim) => `${people}; targed o ${aim}: ${shortfall}`,
  cohortsMet: (met, cohorts) => `Cyrhaeddodd ${met} o ${cohorts} carfan y targed`,
  cohortsOpen: (found, open) => `${found}; ${open} yn dal yn agored`,

  reached: (count, stage, conversion) => `${count} ${stage}${conversion ? ` (${conversion})` : ""}`,
  notStated: (stage) => `${stage}: heb ei nodi`,
  hidden: (stage) => `${stage}: cuddiwyd`,
  target: (aim, shortfall) => `Y targed oedd ${aim}: ${shortfall}.`,
  targetOpen: (aim) => `Y targed yw ${aim}, ac mae’n dal yn agored.`,
  targetHidden: (aim) => `Y targed oedd ${aim}; cuddiwyd a gafodd ei gyrraedd.`,

  targetLine: (aim, shortfall) => `targed ${aim}: ${shortfall}`,
  wedge: (conversion) =>
    `${conversion ? `aeth ${conversion} ymlaen: ` : ""}wedi’i dynnu’n fwy o hyn ymlaen`,
  withdrew: (count) => `tynnodd ${count} yn ôl`,
  wereNotSelected: (count) => `ni ddewiswyd ${count}`,
  deferredToLater: (count) => `gohiriodd ${count} i garfan ddiweddarach`,
  stillWaiting: (count) => `mae ${count} yn dal i aros`,
  stopped: (count) => `stopiodd ${count} am resymau heb eu nodi`,
  othersHidden: "mae eraill wedi’u cuddio: rhy ychydig i’w dangos",

  caption: (title, unit) => `${title}: ${unit} a gyrhaeddodd bob cam`,
  stageColumn: "Cam",
  reachedColumn: "Wedi’i gyrraedd",
  conversionColumn: "O’r rhai a oedd yn ddyledus o’r cam blaenorol",
  withdrawnColumn: "Tynnu’n ôl",
  notSelectedColumn: "Heb eu dewis",
  deferredColumn: "Gohirio",
  pendingColumn: "Heb ddod yn ddyledus eto",
  unknownColumn: "Rheswm heb ei nodi",
  targetColumn: "Targed",
});
