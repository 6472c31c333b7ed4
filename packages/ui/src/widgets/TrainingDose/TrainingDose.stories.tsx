import type { Meta, StoryObj } from "@storybook/react-vite";
import { resultOf } from "@the-difference/impact-sdk";
import { exampleResults, illustrativeTrust } from "@the-difference/sample-data";
import { expect, within } from "storybook/test";
import { failed, loading } from "../../stories/fetchStates";
import { cellsOf, openTable } from "../../stories/openTable";
import { publishExample } from "../../stories/publishExample";
import { widgetControls } from "../../stories/widgetControls";
import { TrainingDose } from "./TrainingDose";

const ofTrust = resultOf(illustrativeTrust(), "trust.training-dose", "dose");
const ofExample = resultOf(exampleResults().notYetHeldDose, "example.not-yet-held-dose", "dose");
const inPart = resultOf(exampleResults().hiddenDose, "example.hidden-dose", "dose");

/**
 * **It answers:** how much training was there for each, and how many received all of it?
 *
 * ### When to use it
 *
 * For hours, days or sessions of a programme. No unit is made into another. How many people a programme
 * reached is the reach figure's.
 *
 * ### Anatomy
 *
 * - **First strip:** what was planned for each participant, a block an hour, day or session while they are
 *   few. What is not yet held is dashed.
 * - **Second strip:** participants by whether they received all, some or none of what was held; of whom
 *   nothing is recorded is dashed.
 * - **Median:** from ten people on.
 *
 * ### States
 *
 * Before the first session there is one strip, dashed. Where it is hidden how many take part, the second
 * strip is of those whose training is recorded.
 */
const meta = {
  title: "Widgets/Training dose",
  component: TrainingDose,
  argTypes: widgetControls,
} satisfies Meta<typeof TrainingDose>;

export default meta;
type Story = StoryObj<typeof TrainingDose>;

/** An invented trust. */
export const Illustrative: Story = {
  args: { result: ofTrust },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Illustrative data/)).toBeVisible();
  },
};

/** Training that is planned and has not begun: dashed. */
export const NotYetDue: Story = {
  args: { result: ofExample },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("6 sessions planned for each, none held yet.")).toBeVisible();
    const table = await openTable(canvas.getByRole("figure"));
    await expect(cellsOf(table, "Planned for each")[1]).toBe("6 sessions");
  },
};

export const SuppressedInPart: Story = {
  args: { result: inPart },
  play: async ({ canvas }) => {
    const table = await openTable(canvas.getByRole("figure"));
    await expect(within(table).getAllByText(/hidden/).length).toBeGreaterThan(1);
  },
};

/** A publisher whose threshold is 500 people. */
export const SuppressedWhole: Story = {
  args: { result: publishExample(ofTrust, 500) },
  play: async ({ canvas }) => {
    const table = await openTable(canvas.getByRole("figure"));
    await expect(within(table).getAllByText(/hidden/).length).toBeGreaterThan(2);
  },
};

export const Loading: Story = loading;
export const Failed: Story = failed;

export const RightToLeft: Story = { args: { result: ofExample }, globals: { direction: "rtl" } };

/** Every story is tested in the dark theme too, so this one is to look at only. */
export const Dark: Story = {
  args: { result: ofExample },
  globals: { theme: "dark" },
  tags: ["!test"],
};

export const Narrow: Story = { args: { result: ofExample }, globals: { width: "320" } };
