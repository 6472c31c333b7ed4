import type { Meta, StoryObj } from "@storybook/react-vite";
import {
  absent,
  bounded,
  type Count,
  exactly,
  prePostChange,
  resultOf,
} from "@the-difference/impact-sdk";
import {
  exampleResults,
  illustrativeTrust,
  impactReport2021To22,
} from "@the-difference/sample-data";
import { expect } from "storybook/test";
import { failed, loading } from "../../stories/fetchStates";
import { cellsOf, openTable } from "../../stories/openTable";
import { publishExample } from "../../stories/publishExample";
import { widgetControls } from "../../stories/widgetControls";
import { BeforeAfter } from "./BeforeAfter";

const examples = exampleResults();
const detentions = resultOf(impactReport2021To22(), "case.detentions.change", "change");
const exclusions = resultOf(illustrativeTrust(), "trust.internal-exclusions.change", "change");
const hidden = resultOf(examples.hiddenChange, "example.hidden-change", "change");
const recording = resultOf(examples.recordingChange, "example.recording-change", "change");

/**
 * **It answers:** are there fewer than before, and could chance have made the change?
 *
 * ### When to use it
 *
 * For the same events counted in two windows: detentions before and after a new practice. For two groups at
 * the same time take the outcome gap; for a series of years, the exclusions.
 *
 * ### Anatomy
 *
 * - **Two counts** as bars from 0 on one axis, each with its dates, weeks and pupils. "Fewer than 15" is
 *   pale and outlined; "over 350" has a dashed end that reaches as far as the plot.
 * - **Change:** by how much of the count before; a bound stays one ("over 71% fewer") and is rounded to the
 *   side on which it stays true.
 * - **Rates:** where weeks and pupils are known, the ratio of the rates on its exact interval, on an axis
 *   from 0 with a line at "no change".
 *
 * ### States
 *
 * Where the interval includes no change, the headline says that there are too few to tell. Counts that were
 * recorded in different ways are shown and not compared. It never says why a count changed.
 */
const meta = {
  title: "Widgets/Before and after",
  component: BeforeAfter,
  argTypes: widgetControls,
} satisfies Meta<typeof BeforeAfter>;

export default meta;
type Story = StoryObj<typeof BeforeAfter>;

/** 53, then fewer than 15: more than 71% fewer. */
export const Report: Story = {
  args: { result: detentions },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("heading", { name: /over 71% fewer$/ })).toBeVisible();
    const table = await openTable(canvas.getByRole("figure"));
    await expect(cellsOf(table, "After the work")[1]).toBe("fewer than 15");
  },
};

/** An invented school: the rate fell, and the whole interval lies below no change. */
export const Fell: Story = {
  args: { result: exclusions },
  play: async ({ canvas }) => {
    const table = await openTable(canvas.getByRole("figure"));
    await expect(cellsOf(table, /^Rate/).slice(1, 3)).toEqual(["0.66×", "0.46× to 0.93×"]);
  },
};

export const Rose: Story = { args: { result: changed("rose", exactly(31), exactly(74)) } };

/** 12, then 9. */
export const TooFewToTell: Story = {
  args: { result: changed("too-few", exactly(12), exactly(9)) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("heading", { name: /too few to tell a change$/ })).toBeVisible();
  },
};

/** None before: no share, no ratio, an interval without an upper end. */
export const NothingBefore: Story = {
  args: { result: changed("nothing-before", exactly(0), exactly(14)) },
};

export const Over: Story = {
  args: { result: changed("over", exactly(100), bounded("moreThan", 350)) },
};

export const NotStated: Story = {
  args: { result: changed("not-stated", exactly(100), absent("notStated")) },
};

/** The school changed what it writes down. */
export const RecordingChanged: Story = {
  args: { result: recording },
  play: async ({ canvas }) => {
    const table = await openTable(canvas.getByRole("figure"));
    await expect(cellsOf(table, /^Change/)[1]).toMatch(/^not compared/);
  },
};

/** From many to few: the few are hidden, and with them how much fewer they are. */
export const SuppressedInPart: Story = {
  args: { result: hidden },
  play: async ({ canvas }) => {
    const table = await openTable(canvas.getByRole("figure"));
    await expect(cellsOf(table, "Autumn 2025")[1]).toMatch(/hidden/);
    await expect(cellsOf(table, /^Change/)[1]).toMatch(/hidden/);
  },
};

export const SuppressedWhole: Story = {
  args: { result: changed("few", exactly(3), exactly(2)) },
};

export const Loading: Story = loading;

export const Failed: Story = failed;

export const RightToLeft: Story = { args: { result: exclusions }, globals: { direction: "rtl" } };

/** Every story is tested in the dark theme too, so this one is to look at only. */
export const Dark: Story = {
  args: { result: exclusions },
  globals: { theme: "dark" },
  tags: ["!test"],
};

export const Narrow: Story = { args: { result: exclusions }, globals: { width: "320" } };

export const Compact: Story = { args: { result: exclusions, form: "compact" } };

function changed(id: string, before: Count, after: Count) {
  const { illustrative, sources, asOf, scope, basis } = exclusions;
  const exposure = { weeks: 12, roll: exactly(980) };
  return publishExample(
    prePostChange(
      {
        unit: "detentions after school",
        before: { label: "Before the new rules", count: before, exposure },
        after: { label: "After the new rules", count: after, exposure },
        recordingPractice: "same",
      },
      {
        id: `example.${id}`,
        title: "Detentions before and after new rules",
        subtitle: "Detentions after school in a secondary school, spring and summer terms",
        basis,
        illustrative,
        sources,
        asOf,
        scope,
      },
    ),
  );
}
