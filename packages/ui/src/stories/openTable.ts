import { expect, waitFor, within } from "storybook/test";
import { pressEnter } from "./pressEnter";

/** Opens a figure's details by keyboard, as a reader would, and gives its table, which has to be in sight then. */
export async function openTable(figure: HTMLElement): Promise<HTMLElement> {
  const inFigure = within(figure);
  const summary = inFigure.getByText(/^Table\b/, { selector: "summary" });
  const table = inFigure.getByRole("table", { hidden: true });
  await expect(table).not.toBeVisible();
  await pressEnter(summary);
  await expect(summary).toHaveFocus();
  await waitFor(() => expect(table).toBeVisible());
  return table;
}

/** The texts of a table's row, its header first; the row is found by its header's text. */
export function cellsOf(table: HTMLElement, header: string | RegExp): string[] {
  const row = within(table).getByRole("rowheader", { name: header }).closest("tr");
  return Array.from(row?.cells ?? [], ({ textContent }) => textContent ?? "");
}
