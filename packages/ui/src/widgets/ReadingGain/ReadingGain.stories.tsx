import type { Meta, StoryObj } from "@storybook/react-vite";
import { resultOf } from "@the-difference/impact-sdk";
import { exampleResults, illustrativeTrust } from "@the-difference/sample-data";
import { expect, within } from "storybook/test";
import { failed, loading, stale } from "../../stories/fetchStates";
import { cellsOf, openTable } from "../../stories/openTable";
import { publishExample } from "../../stories/publishExample";
import { widgetControls } from "../../stories/widgetControls";
import { ReadingGain } from "./ReadingGain";

const trust = resultOf(illustrativeTrust(), "trust.reading", "gain");
const examples = exampleResults();
const fortySchools = resultOf(examples.fortySchoolsReading, "example.forty-schools", "gain");
const oneSchool = resultOf(examples.oneSchoolReading, "example.one-school", "gain");
const notYet = resultOf(examples.notYetTestedAgainReading, "example.not-yet-tested-again", "gain");

/**
 * **It answers:** did pupils' reading ages rise faster than they grew older, and in which schools?
 *
 * ### When to use it
 *
 * For two tests of the same pupils by the same test. It says how fast reading ages rose and not why: there is
 * no control group, and of pupils chosen for low scores many score higher the next time whatever anybody does.
 *
 * ### Anatomy
 *
 * - **Row:** the large dot is the pupil in the middle, the small dots the quartiles: the middle half of the
 *   pupils lies between them. That is how pupils differ, not a margin of error.
 * - **Lines:** the usual pace, one month of reading age a month, and the threshold, both named above.
 * - **Columns:** the median, then how many of the pupils with two tests reached the threshold.
 * - **Order:** the trust first, then from the fastest median to the slowest.
 *
 * ### States
 *
 * A hidden median is a hatched band with no position. Its row stands after all that are shown, in the order
 * in which the schools were given, so that the order tells nothing of it. Below ten pupils there is no median.
 */
const meta = {
  title: "Widgets/Reading gain",
  component: ReadingGain,
  argTypes: widgetControls,
} satisfies Meta<typeof ReadingGain>;

export default meta;
type Story = StoryObj<typeof ReadingGain>;

/** An invented trust of four schools. Two have too few pupils below the pace to show a median. */
export const SuppressedInPart: Story = {
  args: { result: trust },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Illustrative data/)).toBeVisible();
    const table = await openTable(canvas.getByRole("figure"));
    await expect(cellsOf(table, "Example North School").slice(1, 6)).toEqual([
      "58",
      "45",
      "0.17",
      "1.62",
      "2.19",
    ]);
    await expect(cellsOf(table, "Example East School")[4]).toMatch(/hidden/);
  },
};

/** Rows are lower, and still one line each. */
export const FortySchools: Story = {
  args: { result: fortySchools },
  play: async ({ canvas }) => {
    const table = await openTable(canvas.getByRole("figure"));
    await expect(within(table).getAllByRole("rowheader")).toHaveLength(40);
  },
};

export const FortySchoolsNarrow: Story = {
  args: { result: fortySchools },
  globals: { width: "320" },
};

/** More than a quarter of the pupils lost ground: the axis starts below zero. */
export const OneSchool: Story = { args: { result: oneSchool } };

export const SuppressedWhole: Story = {
  args: { result: publishExample(oneSchool, 1000) },
  play: async ({ canvas }) => {
    const table = await openTable(canvas.getByRole("figure"));
    await expect(cellsOf(table, "Example School")[4]).toMatch(/hidden/);
    await expect(canvas.getByRole("heading", { level: 3 })).toHaveTextContent(
      /hidden, too few pupils to show$/,
    );
  },
};

/** Nobody has been tested a second time. */
export const Empty: Story = {
  args: { result: notYet },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("img")).not.toBeInTheDocument();
    await expect(canvas.getByText("No pupil has two comparable tests yet.")).toBeVisible();
  },
};

export const LongLabels: Story = {
  args: {
    result: {
      ...trust,
      body: {
        ...trust.body,
        areas: trust.body.areas.map((area) => ({
          ...area,
          label: `${area.label} and Sixth Form College for Performing Arts and Engineering`,
        })),
      },
    },
  },
};

export const Loading: Story = loading;

export const Failed: Story = failed;

export const Stale: Story = stale(trust);

export const Provisional: Story = {
  args: { result: { ...trust, status: "provisional" } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Provisional")).toBeVisible();
  },
};

export const RightToLeft: Story = { args: { result: trust }, globals: { direction: "rtl" } };

/** Every story is tested in the dark theme too, so this one is to look at only. */
export const Dark: Story = {
  args: { result: trust },
  globals: { theme: "dark" },
  tags: ["!test"],
};

export const Narrow: Story = { args: { result: trust }, globals: { width: "320" } };
