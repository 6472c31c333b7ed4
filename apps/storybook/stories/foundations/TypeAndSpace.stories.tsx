import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { TypeAndSpace } from "./TypeAndSpace";

/**
 * Figures take the host's font. All sizes are multiples of one, `--di-font-size`, which follows the reader's
 * browser but is never under 16 px; so no text is under 12 px. White space is a multiple of the text it
 * stands beside: one step between two parts of a figure, half a step inside a part.
 */
const meta = {
  title: "Foundations/Type and space",
  component: TypeAndSpace,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof TypeAndSpace>;

export default meta;
type Story = StoryObj<typeof TypeAndSpace>;

export const Specimens: Story = {
  play: async ({ canvas }) => {
    const sizeOf = (text: string) => getComputedStyle(canvas.getByText(text)).fontSize;
    await expect(sizeOf("19 recruited, one short of the target of 20")).toBe("19px");
    await expect(sizeOf("Source: The Difference, Impact Report 2021-22")).toBe("13px");
    const strong = canvas.getByText("The finding and its numbers");
    await expect(getComputedStyle(strong).fontWeight).toBe("650");
  },
};
