import { translate } from "../../language/messageTable";
import { readingGainMessages } from "./readingGainMessages";

const pupilsOf = {
  everyone: "disgybl",
  lowScorers: "disgybl a ddewiswyd am sgoriau isel",
  otherwise: "disgybl a ddewiswyd",
  notStated: "disgybl (ni nodwyd sut y dewiswyd hwy)",
};

export const readingGainMessagesInWelsh = /* @__PURE__ */ translate(readingGainMessages, {
  empty: "Nid oes gan yr un disgybl ddau brawf y gellir eu cymharu eto.",

  threshold: (gainMonths, inMonths) => `${gainMonths} mis mewn ${inMonths} neu’n gyflymach`,
  thresholdLine: (gainMonths, inMonths) => `${gainMonths} mis mewn ${inMonths}`,
  paceLine: "Cyflymder arferol: 1 y mis",
  axis: "Misoedd o oed darllen a enillwyd am bob mis rhwng y profion",
  median: "Canolrif",
  shownFrom: (pupils) => `dangosir o ${pupils} disgybl ymlaen`,
  marks:
    "Dot mawr: y disgybl yn y canol (canolrif). Dotiau bach: mae hanner canol y disgyblion rhyngddynt. Dyma sut mae disgyblion yn amrywio, nid lwfans gwall.",
  order: "O’r canolrif cyflymaf i’r arafaf; daw rhesi heb ganolrif yn olaf, heb drefn o ran maint.",
  tests: (instruments, first, second, shortestMonths) =>
    `Profion: ${instruments}; y cyntaf ${first}, yr ail ${second}, o leiaf ${shortestMonths} mis ar wahân.`,

  tested: (counts, chosen) => `${counts} ${pupilsOf[chosen]} â dau brawf y gellir eu cymharu`,
  testedAt: (area, tested) => `${area}: ${tested}.`,

  medianAndShare: (ratio, _isOne, share, threshold) =>
    `Enillodd hanner y disgyblion ${ratio} mis o oed darllen y mis neu fwy; enillodd ${share} ${threshold}`,
  medianAlone: (ratio) => `Enillodd hanner y disgyblion ${ratio} mis o oed darllen y mis neu fwy`,
  shareAlone: (share, threshold) => `Enillodd ${share} o ddisgyblion ${threshold} mewn oed darllen`,
  paceKept: (kept, shown, areSchools) =>
    `Cadwodd hanner y disgyblion neu fwy y cyflymder arferol mewn ${kept} o’r ${shown} ${areSchools ? "ysgol" : "ardal"} a ddangosir`,
  allHidden: (title) => `${title}: cuddiwyd, rhy ychydig o ddisgyblion i’w dangos`,

  halfGained: (ratio, _isOne, lower, upper) =>
    `Enillodd eu hanner ${ratio} mis o oed darllen y mis neu fwy, ac 1 yw’r cyflymder arferol; enillodd hanner canol y disgyblion ${lower} i ${upper}.`,
  keptPace: (counts, share) => `Cadwodd ${counts} (${share}) y cyflymder arferol.`,
  gainedThreshold: (counts, share, threshold) => `Enillodd ${counts} (${share}) ${threshold}.`,
  mediansFrom: (least, most, areSchools) =>
    `Mae canolrifau’r ${areSchools ? "ysgolion" : "ardaloedd"} a ddangosir yn amrywio o ${least} i ${most}.`,
  hiddenMedians: (number, _isOne, areSchools) =>
    `${number} ${areSchools ? "ysgol" : "ardal"} heb ddangos canolrif: mae cyn lleied o ddisgyblion yn cael eu cyfrif fel y gellid eu hadnabod.`,
  tooFewMedians: (number, _isOne, areSchools, minimum) =>
    `${number} ${areSchools ? "ysgol" : "ardal"} â llai na ${minimum} disgybl o’r fath, a dim canolrif.`,

  areaColumn: (areSchools) => (areSchools ? "Ysgol" : "Ardal"),
  pupilsColumn: "Disgyblion a brofwyd",
  pairedColumn: "Â dau brawf y gellir eu cymharu",
  lowerColumn: "Chwartel isaf",
  upperColumn: "Chwartel uchaf",
  paceColumn: "Cyflymder arferol neu gyflymach",
  paceShareColumn: "Cyfran ar y cyflymder arferol neu gyflymach",
  thresholdShareColumn: (threshold) => `Cyfran: ${threshold}`,
  intervalColumn: "Cyfwng 95%",
  noFirstColumn: "Dim prawf cyntaf",
  noSecondColumn: "Dim ail brawf",
  otherTestColumn: "Dau brawf gwahanol",
  shortColumn: "Profion yn rhy agos",
  floorColumn: "Ar oed darllen isaf y prawf",
  ceilingColumn: "Ar oed darllen uchaf y prawf",

  working: (area, pace) => `${area}, ${pace}`,
});
