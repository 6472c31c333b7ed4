import type { AmountUnit } from "@the-difference/impact-sdk";
import { messageTable } from "../../language/messageTable";

type Amount = (number: string, isOne: boolean) => string;

const amounts: Record<Exclude<AmountUnit, "GBP">, Amount> = {
  hours: (number, isOne) => `${number} ${isOne ? "hour" : "hours"}`,
  days: (number, isOne) => `${number} ${isOne ? "day" : "days"}`,
  months: (number, isOne) => `${number} ${isOne ? "month" : "months"}`,
  years: (number, isOne) => `${number} ${isOne ? "year" : "years"}`,
  sessions: (number, isOne) => `${number} ${isOne ? "session" : "sessions"}`,
};

export const statTileMessages = messageTable("statTile", {
  amounts,

  /** What a number is of, below it: `4 of 7 leaders in the pilot`. */
  counted: (counts: string, of: string) => `${counts} ${of}`,
  printed: "printed without counts",
  noNumber: "the source gives no number",
  interval: (level: string, range: string) => `${level} interval ${range}`,

  notCompared: "Not compared: the two are not counted in the same way",

  stated: (title: string, value: string, details: string) => `${title}: ${value}, ${details}.`,
  comparison: (value: string, of: string) => `For comparison: ${value}, ${of}.`,

  quantityColumn: "Quantity",
  valueColumn: "Value",
  basisColumn: "Basis",
});
