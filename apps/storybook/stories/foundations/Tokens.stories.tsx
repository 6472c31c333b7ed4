import type { Meta, StoryObj } from "@storybook/react-vite";
import { tokens } from "@the-difference/impact-ui/tokens";
import { expect, spyOn, userEvent, waitFor } from "storybook/test";
import { TokensTable } from "./TokensTable";

/**
 * Tokens are CSS custom properties. Override any of them on a figure or above it, in a stylesheet of your own:
 *
 * ```css
 * .di-figure {
 *   --di-radius: 0;
 * }
 * ```
 *
 * They are written from Design Tokens files in `packages/ui/tokens`, and published as a stylesheet, as a typed
 * table (`@the-difference/impact-ui/tokens`) and as Figma's variables (`dist/tokens/light.tokens.json` and
 * `dark.tokens.json`, one a mode).
 */
const meta = {
  title: "Foundations/Tokens",
  component: TokensTable,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof TokensTable>;

export default meta;
type Story = StoryObj<typeof TokensTable>;

export const Table: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("rowheader")).toHaveLength(Object.keys(tokens).length);
    const written = spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    await userEvent.click(canvas.getByRole("button", { name: "Copy --di-data-1" }));
    await expect(written).toHaveBeenCalledWith("var(--di-data-1)");
    await waitFor(() => expect(canvas.getByText("Copied")).toBeVisible());
  },
};
