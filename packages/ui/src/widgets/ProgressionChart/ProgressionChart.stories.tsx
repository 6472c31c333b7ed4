import type { Meta, StoryObj } from "@storybook/react-vite";
import { resultOf } from "@the-difference/impact-sdk";
import {
  exampleResults,
  illustrativeTrust,
  impactReport2021To22,
} from "@the-difference/sample-data";
import { expect, within } from "storybook/test";
import { failed, loading, stale } from "../../stories/fetchStates";
import { cellsOf, openTable } from "../../stories/openTable";
import { publishExample } from "../../stories/publishExample";
import { widgetControls } from "../../stories/widgetControls";
import { ProgressionChart } from "./ProgressionChart";

const report = resultOf(impactReport2021To22(), "dlp.progression", "progression");
const trust = resultOf(illustrativeTrust(), "trust.progression", "progression");
const examples = exampleResults();
const large = resultOf(examples.largeProgression, "example.large-progression", "progression");
const empty = resultOf(examples.emptyProgression, "example.empty-progression", "progression");

/**
 * **It answers:** where do people work after the programme, at which level, and was the target met?
 *
 * ### When to use it
 *
 * For cohorts that have graduated, side by side: the school they went to and the level of their role against
 * the one at the start. For how many came onto the programme, take the cohort funnel.
 *
 * ### Anatomy
 *
 * - **Two strips a cohort:** where its people work, and at which level. Both are the same people.
 * - **A block a person** while a strip has at most 40; beyond that a bar, for blocks that cannot be counted
 *   say nothing.
 * - **Target:** the same share through every cohort, labelled once a strip. What is missing is said in people.
 * - **Labels** stand above their parts where they fit, else in a key below. They never collide.
 *
 * ### Do and don't
 *
 * - **Do** wait for a cohort to be due; until then its strip says when that is.
 * - **Do** put the count before the share where a cohort has fewer than 40 people.
 * - **Don't** leave out those whose post is not known: they have a part of their own.
 * - **Don't** credit the programme with every promotion; the caveats say what else was going on.
 *
 * ### States
 *
 * What is not known is drawn as not known: "at most 5" as pale outlined blocks, "not stated" as dashed empty
 * ones, hidden as a band without a length. A cohort that is not yet due is an empty band with its date.
 */
const meta = {
  title: "Widgets/Progression chart",
  component: ProgressionChart,
  argTypes: widgetControls,
} satisfies Meta<typeof ProgressionChart>;

export default meta;
type Story = StoryObj<typeof ProgressionChart>;

/** The report's three cohorts: what it does not say of them is drawn as not said. */
export const Report: Story = { args: { result: report } };

/** Two cohorts of an invented trust that graduated, and one that is not yet due. */
export const SeveralCohorts: Story = {
  args: { result: trust },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Illustrative data/)).toBeVisible();
  },
};

/** Sixty people: a bar in place of blocks. */
export const BeyondForty: Story = { args: { result: large } };

/** A publisher whose threshold is 15 people: the small destinations are hidden and drawn as one band. */
export const SuppressedInPart: Story = {
  args: { result: publishExample(large, 15) },
  play: async ({ canvas }) => {
    const table = await openTable(canvas.getByRole("figure"));
    await expect(cellsOf(table, /mainstream school$/i)[1]).toBe("33");
    await expect(cellsOf(table, /special school$/i)[1]).toMatch(/hidden/);
    await expect(cellsOf(table, /alternative provision$/i)[1]).toMatch(/hidden/);
  },
};

/** Not even the number of graduates can be shown. */
export const SuppressedWhole: Story = {
  args: { result: publishExample(large, 200) },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByText(/hidden/).length).toBeGreaterThan(2);
    for (const count of ["60", "33", "41"])
      await expect(cellTexts(canvasElement)).not.toContain(count);
  },
};

/** A programme from which nobody graduated. */
export const Empty: Story = {
  args: { result: empty },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("img")).not.toBeInTheDocument();
  },
};

/** One cohort alone. */
export const OneCohort: Story = {
  args: {
    result: publishExample({
      ...report,
      id: "example.one-cohort",
      body: { ...report.body, cohorts: report.body.cohorts.slice(0, 1) },
    }),
  },
};

export const Loading: Story = loading;

export const Failed: Story = failed;

export const Stale: Story = stale(report);

export const Provisional: Story = {
  args: { result: { ...trust, status: "provisional" } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Provisional")).toBeVisible();
  },
};

/** Cohort names as long as a publisher may write them. */
export const LongLabels: Story = {
  args: {
    result: publishExample({
      ...trust,
      id: "example.long-cohort-names",
      body: {
        ...trust.body,
        cohorts: trust.body.cohorts.map((cohort) => ({
          ...cohort,
          label: `${cohort.label} of the inclusion leadership programme in the northern region`,
        })),
      },
    }),
  },
};

export const RightToLeft: Story = { args: { result: report }, globals: { direction: "rtl" } };

/** Every story is tested in the dark theme too, so this one is to look at only. */
export const Dark: Story = {
  args: { result: report },
  globals: { theme: "dark" },
  tags: ["!test"],
};

export const Narrow: Story = { args: { result: report }, globals: { width: "320" } };

export const NarrowBeyondForty: Story = { args: { result: large }, globals: { width: "320" } };

/** One keystroke from the chart: every count of every cohort. */
export const TableByKeyboard: Story = {
  args: { result: report },
  play: async ({ canvas }) => {
    const table = await openTable(canvas.getByRole("figure"));
    await expect(within(table).getAllByRole("rowheader").length).toBeGreaterThan(10);
    await expect(cellsOf(table, "2019 cohort: graduated")[1]).toBe("10");
    await expect(cellsOf(table, /^2019 cohort.*mainstream school$/i)[1]).toBe("6");
    await expect(cellsOf(table, /^2020 cohort.*alternative provision$/i)[1]).toBe("6");
  },
};

function cellTexts(element: HTMLElement): string[] {
  return within(element)
    .getAllByRole("cell", { hidden: true })
    .map(({ textContent }) => textContent ?? "");
}
