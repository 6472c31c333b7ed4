import { messageTable } from "../../language/messageTable";

export const explorerMessages = /* @__PURE__ */ messageTable("markExplorer", {
  walk: "Marks of the chart, one by one",
  /** One row of the table, as it is spoken. */
  row: (name: string, values: string) => (values === "" ? name : `${name}. ${values}`),
  value: (column: string, cell: string) => `${column}: ${cell}`,
});
