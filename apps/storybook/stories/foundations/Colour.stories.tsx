import type { Meta, StoryObj } from "@storybook/react-vite";
import { contrastPairs } from "@the-difference/impact-ui/theme";
import { colourTokens } from "@the-difference/impact-ui/tokens";
import { expect, within } from "storybook/test";
import { ColourTokens } from "./ColourTokens";
import { ThemeContrast } from "./ThemeContrast";

/**
 * The colours of figures, in both themes, as your browser has them: override a token and these pages show it.
 *
 * Colours go by what they are for, not by what they look like. Data colours stand in their order, dark and light
 * by turns, so that each is told from the one before it and from the paper. They are for marks: text that names a
 * mark is in ink. Quiet colours (pale, context, track, hairline) tell nothing alone: the words, the edge or
 * the mark on them do.
 */
const meta = {
  title: "Foundations/Colour",
  component: ColourTokens,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof ColourTokens>;

export default meta;
type Story = StoryObj<typeof ColourTokens>;

export const Colours: Story = {
  play: async ({ canvas }) => {
    for (const [caption, theme] of [
      ["Light", "light"],
      ["Dark", "dark"],
    ] as const) {
      const rows = within(canvas.getByRole("table", { name: caption })).getAllByRole("row");
      const shown = rows.slice(1).map((row) => (row as HTMLTableRowElement).cells[2]?.textContent);
      await expect(shown).toEqual(Object.values(colourTokens).map((token) => token[theme]));
    }
  },
};

/**
 * Text needs 4.5:1, a mark that tells something 3:1 (WCAG 2.2). The list has every pair of colours that meet in
 * a figure; a colour that a stylesheet puts on text or on a mark without a place in it fails the tests.
 */
export const Contrast: Story = {
  render: () => <ThemeContrast />,
  play: async ({ canvas }) => {
    for (const caption of ["Light", "Dark"]) {
      const table = within(canvas.getByRole("table", { name: caption }));
      await expect(table.getAllByRole("rowheader")).toHaveLength(contrastPairs.length);
      await expect(table.queryByText("too little")).toBeNull();
    }
    const light = within(canvas.getByRole("table", { name: "Light" }));
    await expect(light.getByRole("row", { name: /^muted paper 6\.0\d:1/ })).toBeVisible();
  },
};
