import type { Meta, StoryObj } from "@storybook/react-vite";
import { exactly, resultOf, retentionResult } from "@the-difference/impact-sdk";
import { exampleResults, illustrativeTrust } from "@the-difference/sample-data";
import { expect, within } from "storybook/test";
import { failed, loading } from "../../stories/fetchStates";
import { cellsOf, openTable } from "../../stories/openTable";
import { publishExample } from "../../stories/publishExample";
import { widgetControls } from "../../stories/widgetControls";
import { RetentionChart } from "./RetentionChart";

const ofTrust = resultOf(illustrativeTrust(), "trust.system-retention", "retention");
const ofExample = resultOf(
  exampleResults().provisionalRetention,
  "example.provisional-retention",
  "retention",
);
const inPart = resultOf(exampleResults().hiddenRetention, "example.hidden-retention", "retention");

/**
 * **It answers:** who completed or stayed, of those of whom it is known, and how far could the others change that?
 *
 * ### When to use it
 *
 * For completion of a programme, for people in post, or in the school system, some time after. Where they went,
 * and at which level, is the progression chart's.
 *
 * ### Anatomy
 *
 * - **Dot and band:** the share of those of whom it is known, with its 95% interval.
 * - **Thin line:** from all who were lost to follow-up having left, to all having stayed. It is no interval.
 * - **Strip:** everybody of the cohort. Lost and not yet due are dashed; they are in no share.
 *
 * ### States
 *
 * A cohort that is not yet due has an empty frame, a hidden one a band without a position.
 */
const meta = {
  title: "Widgets/Retention chart",
  component: RetentionChart,
  argTypes: widgetControls,
} satisfies Meta<typeof RetentionChart>;

export default meta;
type Story = StoryObj<typeof RetentionChart>;

/** An invented trust. */
export const Illustrative: Story = {
  args: { result: ofTrust },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Illustrative data/)).toBeVisible();
  },
};

/** Many lost to follow-up, some deferred, a cohort that is not yet due. */
export const NotYetDue: Story = {
  args: { result: ofExample },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("11 lost to follow-up")).toBeVisible();
    const table = await openTable(canvas.getByRole("figure"));
    await expect(cellsOf(table, "2023 cohort")).toContain("61% to 86%");
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

/** Every cohort of forty years. */
export const FortyRows: Story = {
  args: { result: fortyCohorts() },
  play: async ({ canvas }) => {
    const table = await openTable(canvas.getByRole("figure"));
    await expect(within(table).getAllByRole("rowheader")).toHaveLength(40);
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

function fortyCohorts() {
  const nobody = exactly(0);
  return publishExample(
    retentionResult(
      {
        unit: ofExample.body.unit,
        measure: ofExample.body.measure,
        cohorts: Array.from({ length: 40 }, (_, index) => ({
          id: `${1984 + index}`,
          label: `${1984 + index} cohort`,
          people: exactly(60 + index),
          retained: exactly(40 + ((7 * index) % 15)),
          left: exactly(20 + index - ((7 * index) % 15)),
          lostToFollowUp: nobody,
          deferred: nobody,
          notYetDue: nobody,
          leftBeforeDue: nobody,
        })),
      },
      { ...ofExample, id: "example.retention-of-forty", status: "final" },
    ),
  );
}
