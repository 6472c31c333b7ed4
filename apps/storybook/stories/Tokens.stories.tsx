import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { ColourTokens } from "./ColourTokens";
import { contrastRatio } from "./contrastRatio";
import { OtherTokens } from "./OtherTokens";
import { dataColours, leastContrast, otherTokenUses, tokenUses } from "./tokenUses";

/**
 * Tokens are CSS custom properties. Override any of them on a figure or above it:
 *
 * ```css
 * .di-figure {
 *   --di-data-1: #5a2d82;
 * }
 * ```
 *
 * A figure is light unless `data-di-theme` on it or around it says `"dark"`, or `"system"` to follow the
 * reader's device. What you see here is read from the
 * stylesheet by your browser, so it is never out of date.
 *
 * **Contrast** is against paper, of text on data against the first data colour. Text needs 4.5:1, marks that
 * tell something need 3:1, and so do two data colours that stand next to each other. Quiet colours carry
 * no meaning alone: the words, the edge or the mark on them do.
 */
const meta = {
  title: "Foundations/Tokens",
  component: ColourTokens,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof ColourTokens>;

export default meta;
type Story = StoryObj<typeof ColourTokens>;

export const Colour: Story = {
  play: async ({ canvas }) => {
    await expect(contrastRatio([255, 255, 255], [0, 0, 0])).toBeCloseTo(21);
    await expect(contrastRatio([118, 118, 118], [255, 255, 255])).toBeCloseTo(4.54, 2);
    for (const theme of ["Light", "Dark"]) {
      const table = canvas.getByRole("table", { name: theme });
      await expect(faultsOf(theme, table)).toEqual([]);
    }
  },
};

export const TypeAndSpace: Story = {
  render: () => <OtherTokens />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("row", { name: /^--di-radius 4px/ })).toBeVisible();
    await expect(canvas.getAllByRole("rowheader")).toHaveLength(Object.keys(otherTokenUses).length);
  },
};

/** One sentence for each colour that nobody describes or that falls short of its duty. */
function faultsOf(theme: string, table: HTMLElement): string[] {
  const described = Object.keys(tokenUses);
  const shown = within(table)
    .getAllByRole("rowheader")
    .map(({ textContent }) => textContent ?? "");
  const missing = described.filter((name) => !shown.includes(name));
  const unknown = shown.filter((name) => !described.includes(name));
  const contrastIn = (name: string, column: number) => {
    const row = within(table).getByRole("rowheader", { name }).closest("tr");
    return Number.parseFloat(row?.cells[column]?.textContent ?? "");
  };
  const faint = shown.flatMap((name) => {
    const duty = tokenUses[name]?.duty;
    if (!duty || duty === "quiet") return [];
    const contrast = contrastIn(name, 3);
    const least = leastContrast[duty];
    return contrast >= least
      ? []
      : [`${theme} ${name}: ${contrast}:1, needs ${least}:1 as ${duty}`];
  });
  const alike = dataColours.slice(1).flatMap((name) => {
    const contrast = contrastIn(name, 5);
    return contrast >= 3 ? [] : [`${theme} ${name}: ${contrast}:1 to the one before, needs 3:1`];
  });
  return [
    ...missing.map((name) => `${theme} ${name}: described here, not in the stylesheet`),
    ...unknown.map((name) => `${theme} ${name}: in the stylesheet, not described here`),
    ...faint,
    ...alike,
  ];
}
