import { expect } from "vitest";
import type { FigureModel } from "../figure/FigureModel";
import { textsOf } from "./textsOf";

/** What holds for the words and rows of every model, whatever it was made from. */
export function expectReadable(model: FigureModel): void {
  const { headline, sentence, table } = model;
  expect(headline.trim()).not.toBe("");
  expect(headline).not.toMatch(/\.$/);
  expect(sentence).toMatch(/[.!?]$/);
  expect(table.rows.length).toBeGreaterThan(0);
  for (const { cells } of table.rows) {
    expect(cells).toHaveLength(table.columns.length);
    expect(cells[0]).not.toBe("");
  }
  expect(new Set(table.rows.map(({ id }) => id)).size).toBe(table.rows.length);
  for (const text of textsOf(model)) {
    expect(text).not.toMatch(/\b(NaN|undefined|null|Infinity)\b|\[object|-0\b/);
    expect(text).not.toMatch(/\s{2}|\s[,.;:]|[,;:][,;:.]|\.\.|\(\)/);
  }
}
