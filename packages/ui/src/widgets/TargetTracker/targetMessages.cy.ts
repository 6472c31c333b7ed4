import { translate } from "../../language/messageTable";
import { targetMessages } from "./targetMessages";

export const targetMessagesInWelsh = /* @__PURE__ */ translate(targetMessages, {
  aim: (needed, share) => `${needed} (${share})`,
  stated: (value, unit, target, shortfall) => `${value} ${unit}; targed ${target}: ${shortfall}.`,

  targetAlone: (target) => `Targed ${target}`,
  target: (target, shortfall) => `Targed ${target}: ${shortfall}`,
  notSet: "Ni osodwyd targed",
  notStated: "Ni nodir y targed",
  status: { final: "", provisional: "dros dro", notYetDue: "heb fod yn ddyledus eto" },
  noted: (target, status) => `${target}, ${status}`,
  yearFound: (year, count, unit, target, shortfall) =>
    `${year}: ${count} ${unit}, targed ${target}: ${shortfall}`,
  yearCounted: (year, count, unit) => `${year}: ${count} ${unit}`,
  year: (label, count, note) => `${label}: ${count}, ${note}`,
  total: (count, unit) => `Gyda’i gilydd: ${count} ${unit}`,
  pale: "Bar golau: gall y nifer dyfu eto, neu dim ond o fewn terfynau y mae’n hysbys",

  measureColumn: "Mesur",
  reachedColumn: "Wedi’i gyrraedd",
  targetColumn: "Targed",
  shortColumn: "Yn brin",
  shareColumn: "Cyfran",
  yearColumn: "Blwyddyn",
  statusColumn: "Statws",
  final: "terfynol",
  totalRow: "Gyda’i gilydd",
});
