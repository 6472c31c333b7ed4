import type { FormatWords } from "@the-difference/impact-sdk";

const bounds: Record<Parameters<FormatWords["boundedCount"]>[0], string> = {
  atLeast: "o leiaf",
  moreThan: "dros",
  atMost: "hyd at",
  lessThan: "llai na",
  about: "tua",
};

/** The Welsh words that numbers are told with. A noun after a number is singular in Welsh. */
export const welshWords: FormatWords = {
  hidden: "cuddiwyd: rhy ychydig i’w ddangos",
  absence: {
    notAsked: "heb ei ofyn",
    notAvailable: "ddim ar gael",
    notApplicable: "ddim yn berthnasol",
    notYetDue: "heb fod yn ddyledus eto",
    notStated: "heb ei nodi",
    zeroDenominator: "dim sail i gymryd cyfran ohoni",
  },
  boundedCount: (bound, number) => `${bounds[bound]} ${number}`,
  boundedAmount: (bound, amount) => `${bounds[bound]} ${amount}`,
  countOf: (part, whole) => `${part} o ${whole}`,
  range: (lower, upper) => `${lower} i ${upper}`,
  points: (number) => `${number} pwynt`,
  monthNames: [
    "Ionawr",
    "Chwefror",
    "Mawrth",
    "Ebrill",
    "Mai",
    "Mehefin",
    "Gorffennaf",
    "Awst",
    "Medi",
    "Hydref",
    "Tachwedd",
    "Rhagfyr",
  ],
};
