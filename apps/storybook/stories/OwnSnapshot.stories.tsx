import type { Meta, StoryObj } from "@storybook/react-vite";
import { illustrativeTrust } from "@the-difference/sample-data";
import { expect, userEvent } from "storybook/test";
import { OwnSnapshot } from "./OwnSnapshot";

/**
 * Real data in every figure: choose or paste a published snapshot. It is read in this browser and goes
 * nowhere. A file that is not a snapshot is refused whole, with every fault that it has.
 */
const meta = {
  title: "Patterns/Your own snapshot",
  component: OwnSnapshot,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof OwnSnapshot>;

export default meta;
type Story = StoryObj<typeof OwnSnapshot>;

/** Start here: nothing is chosen. */
export const Empty: Story = {};

/** A snapshot that was pasted is drawn as a report. */
export const Pasted: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByLabelText("Or paste it here"));
    await userEvent.paste(JSON.stringify(illustrativeTrust()));
    await expect(
      await canvas.findByRole("heading", { name: illustrativeTrust().title }),
    ).toBeVisible();
  },
};

/** What is no snapshot says what was expected and what came. */
export const Refused: Story = {
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByLabelText("Or paste it here"));
    await userEvent.paste('{ "format": "something else" }');
    await expect(await canvas.findByRole("alert")).toHaveTextContent(
      /expected "difference-impact-snapshot"; received the text "something else"/,
    );
  },
};
