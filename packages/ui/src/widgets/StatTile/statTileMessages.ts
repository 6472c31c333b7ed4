import { messageTable } from "../../language/messageTable";

export const statTileMessages = /* @__PURE__ */ messageTable("statTile", {
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
