import { fieldOf } from "./fieldOf";

/** What tells the entries of a body's lists apart, whatever their order. */
const tellingFields = ["id", "stage", "from", "to", "area", "period", "measure", "afterMonth"];

/**
 * Names cells by what they count instead of by their places in the lists of a body: `groups[2]` becomes
 * `groups[white]`. So the cells of two bodies are found that count the same, though one has rows more.
 */
export function nameCells(body: unknown): (cell: string) => string {
  return (cell) => cell.replace(/\p{L}+(?:\.\p{L}+|\[\d+\])+/gu, (path) => namePath(body, path));
}

function namePath(body: unknown, path: string): string {
  let at = body;
  return path.replace(/\[(\d+)\]|\p{L}+/gu, (step, index?: string) => {
    at = fieldOf(at, index ?? step);
    const name = index === undefined ? "" : nameOf(at);
    return name === "" ? step : `[${name}]`;
  });
}

function nameOf(entry: unknown): string {
  return tellingFields
    .map((field) => fieldOf(entry, field))
    .filter((value) => typeof value === "string" || typeof value === "number")
    .join(" ");
}
