import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { Motion } from "./Motion";

/** What moves, how, and why nothing else does. */
const meta = {
  title: "Foundations/Motion",
  component: Motion,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof Motion>;

export default meta;
type Story = StoryObj<typeof Motion>;

export const Waiting: Story = {
  play: async ({ canvas }) => {
    const line = canvas.getByRole("figure").querySelector("span") ?? document.body;
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    await expect(getComputedStyle(line).animationDuration).toBe(still ? "0s" : "1.6s");
  },
};
