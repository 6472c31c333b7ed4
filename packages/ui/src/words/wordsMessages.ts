import type { AmountUnit } from "@the-difference/impact-sdk";
import { messageTable } from "../language/messageTable";

const numbers = [
  "none",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
];

type Amount = (number: string, isOne: boolean) => string;

const amounts: Record<Exclude<AmountUnit, "GBP">, Amount> = {
  hours: (number, isOne) => `${number} ${isOne ? "hour" : "hours"}`,
  days: (number, isOne) => `${number} ${isOne ? "day" : "days"}`,
  months: (number, isOne) => `${number} ${isOne ? "month" : "months"}`,
  years: (number, isOne) => `${number} ${isOne ? "year" : "years"}`,
  sessions: (number, isOne) => `${number} ${isOne ? "session" : "sessions"}`,
};

/** The phrases that widgets share. */
export const wordsMessages = /* @__PURE__ */ messageTable("words", {
  /** A whole number as a word where the language writes it so; `undefined` for digits. */
  number: (value: number): string | undefined => numbers[value],

  /** `a, b and c`. */
  list: (parts: readonly string[]) =>
    new Intl.ListFormat("en-GB", { type: "conjunction" }).format(parts),

  register: (population: string, date: string) =>
    `A register: ${population}, as of ${date}. Everyone is counted, so there is no sampling error.`,
  survey: (population: string, askedOn: string, mode: string | undefined) =>
    `A survey of ${population}, ${askedOn}${mode ? `, ${mode}` : ""}. It speaks for those who answered.`,
  published: (definition: string, population: string) =>
    `A published figure: ${definition} (${population}).`,

  amounts,

  countsNotStated: "counts not stated",
  samplingBand: (level: string, method: string) =>
    `Band: ${level} interval (${method}): how far chance in who answered could move the share`,
  registerBand: (level: string, method: string) =>
    `Band: ${level} interval (${method}): everyone is counted; chance could still have moved the share this far`,

  short: (people: string) => `${people} short`,
  atLeastShort: (people: string) => `at least ${people} short`,
  moreThanShort: (people: string) => `more than ${people} short`,
  over: (people: string) => `${people} over`,
  met: "met",
  notMet: "not met",
  stillOpen: "still open",
  notKnownWhetherMet: "not known whether met",
});
