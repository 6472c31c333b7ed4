import type { Meta, StoryObj } from "@storybook/react-vite";
import { attainment, exactly, resultOf } from "@the-difference/impact-sdk";
import {
  exampleResults,
  illustrativeTrust,
  impactReport2021To22,
} from "@the-difference/sample-data";
import { expect, within } from "storybook/test";
import { failed, loading, stale } from "../../stories/fetchStates";
import { openTable } from "../../stories/openTable";
import { publishExample } from "../../stories/publishExample";
import { widgetControls } from "../../stories/widgetControls";
import { TargetTracker } from "./TargetTracker";

const snapshot = impactReport2021To22();
const recruitment = resultOf(snapshot, "dlp.2022.recruitment-target", "target");
const mainstream = resultOf(snapshot, "dlp.2020.mainstream-target", "target");
const training = resultOf(illustrativeTrust(), "trust.leaders.training", "target");
const byCohort = resultOf(snapshot, "dlp.recruitment-by-year", "targetSeries");
const series = resultOf(
  exampleResults().hiddenTargetSeries,
  "example.hidden-target-series",
  "targetSeries",
);
const open = illustrativeTrust().results.find((each) => each.kind === "targetSeries");
const exceeded = resultOf(exampleResults().exceededTarget, "example.exceeded-target", "target");

/**
 * **It answers:** was the target met, and if not, how many people short is it?
 *
 * ### When to use it
 *
 * For one target, in a row of tiles at the head of a page; for a target a year, as bars below each other. Where readers need to see how people got there,
 * take the cohort funnel; where they went, the progression chart.
 *
 * ### Anatomy
 *
 * - **Number:** what was reached, of what. Never a percentage alone.
 * - **Bar:** what was reached, with the target as a line through it. An exceeded target lies within the bar.
 * - **Status:** the gap in people ("one short"), in the alert colour when the target was missed. The words
 *   say it too, so colour is not needed.
 *
 * - **Series:** a bar a year, all on one scale from none, with each year's own target across it. A bar is pale
 *   where the number can still grow. The total of all years is said, not drawn: it would set the scale.
 *
 * ### States
 *
 * A hidden number has no bar and no position. "At most 5 of 12" keeps its qualifier.
 */
const meta = {
  title: "Widgets/Target tracker",
  component: TargetTracker,
  argTypes: widgetControls,
} satisfies Meta<typeof TargetTracker>;

export default meta;
type Story = StoryObj<typeof TargetTracker>;

/** Nineteen of twenty places. */
export const Report: Story = {
  args: { result: recruitment },
  play: async ({ canvas }) => {
    await expect(within(canvas.getByRole("img")).getByText("19 of 20")).toBeVisible();
    await expect(canvas.getByText("one short")).toBeVisible();
  },
};

/** A share as the target, and a number of which only the upper bound is known. */
export const ShareOfACohort: Story = {
  args: { result: mainstream },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("at least three short")).toBeVisible();
  },
};

/** Of four cohorts the report prints the last one's number and target, and the total. */
export const SeriesOfTheReport: Story = {
  render: () => <TargetTracker result={byCohort} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Target 20: one short")).toBeVisible();
    await expect(canvas.getByText("All together: 62 Difference Leaders")).toBeVisible();
  },
};

/** A year above its target, one below, one hidden with its target in sight. */
export const SeriesSuppressedInPart: Story = {
  render: () => <TargetTracker result={series} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Target 15: three over")).toBeVisible();
    const table = await openTable(canvas.getByRole("figure"));
    await expect(within(table).getAllByText(/hidden/).length).toBeGreaterThan(1);
  },
};

/** A year that is still open: its bar is pale. */
export const SeriesStillOpen: Story = {
  render: () => (open ? <TargetTracker result={open} /> : <p>No series</p>),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(/still open, not yet due/)[0]).toBeVisible();
  },
};

export const SeriesNarrow: Story = {
  render: () => <TargetTracker result={series} />,
  globals: { width: "320" },
};

export const SeriesRightToLeft: Story = {
  render: () => <TargetTracker result={series} />,
  globals: { direction: "rtl" },
};

/** An invented trust: four in five leaders were to be trained. */
export const Illustrative: Story = {
  args: { result: training },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Illustrative data/)).toBeVisible();
  },
};

/** More people than were aimed at: the bar is the number reached, the target a line within it. */
export const Exceeded: Story = {
  args: { result: exceeded },
  play: async ({ canvas }) => {
    await expect(within(canvas.getByRole("img")).getByText("25 of 20")).toBeVisible();
    await expect(canvas.getByText("five over")).toBeVisible();
  },
};

/** A publisher whose threshold is 100 people. */
export const Suppressed: Story = {
  args: { result: publishExample(exceeded, 100) },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByText(/hidden/).length).toBeGreaterThan(0);
    await expect(canvasElement).not.toHaveTextContent("25 of");
  },
};

/** Nobody yet. Nought is a number, and is shown. */
export const Empty: Story = {
  args: {
    result: publishExample({
      ...exceeded,
      id: "example.target-nobody",
      body: { unit: "leaders", attainment: attainment({ is: "count", value: 20 }, exactly(0)) },
    }),
  },
  play: async ({ canvas }) => {
    await expect(within(canvas.getByRole("img")).getByText("0 of 20")).toBeVisible();
  },
};

/** A target far beyond 40 people. */
export const LargeCounts: Story = {
  args: {
    result: publishExample({
      ...exceeded,
      id: "example.target-large",
      title: "Teachers who took part in training on inclusion, all trusts together",
      body: {
        unit: "teachers",
        attainment: attainment({ is: "count", value: 12_500 }, exactly(11_842)),
      },
    }),
  },
  play: async ({ canvas }) => {
    await expect(within(canvas.getByRole("img")).getByText("11,842 of 12,500")).toBeVisible();
  },
};

export const LongLabels: Story = {
  args: {
    result: publishExample({
      ...training,
      id: "example.target-long-title",
      title:
        "Leaders of the trust who completed training on inclusion, on trauma and on the reintegration of pupils",
    }),
  },
  globals: { width: "320" },
};

export const Loading: Story = loading;

export const Failed: Story = failed;

export const Stale: Story = stale(recruitment);

export const Provisional: Story = {
  args: { result: { ...training, status: "provisional" } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Provisional")).toBeVisible();
  },
};

export const RightToLeft: Story = { args: { result: recruitment }, globals: { direction: "rtl" } };

/** Every story is tested in the dark theme too, so this one is to look at only. */
export const Dark: Story = {
  args: { result: recruitment },
  globals: { theme: "dark" },
  tags: ["!test"],
};

export const Narrow: Story = { args: { result: recruitment }, globals: { width: "320" } };

/** One keystroke from the number: reached, target, shortfall, share. */
export const TableByKeyboard: Story = {
  args: { result: recruitment },
  play: async ({ canvas }) => {
    const table = await openTable(canvas.getByRole("figure"));
    const cells = within(table)
      .getAllByRole("cell")
      .map(({ textContent }) => textContent);
    await expect(cells.slice(0, 3)).toEqual(["19 of 20", "20", "1"]);
  },
};
