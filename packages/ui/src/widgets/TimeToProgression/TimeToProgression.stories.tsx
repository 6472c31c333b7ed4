import type { Meta, StoryObj } from "@storybook/react-vite";
import {
  exactly,
  resultOf,
  type TimeToEventCounts,
  timeToEventResult,
} from "@the-difference/impact-sdk";
import { exampleResults, illustrativeTrust } from "@the-difference/sample-data";
import { expect } from "storybook/test";
import { failed, loading, stale } from "../../stories/fetchStates";
import { cellsOf, openTable } from "../../stories/openTable";
import { publishExample } from "../../stories/publishExample";
import { widgetControls } from "../../stories/widgetControls";
import { TimeToProgression } from "./TimeToProgression";

const trust = resultOf(illustrativeTrust(), "trust.time-to-promotion", "timeToEvent");
const examples = exampleResults();
const notReached = resultOf(examples.medianNotReached, "example.median-not-reached", "timeToEvent");
const few = resultOf(examples.fewWaitingTimes, "example.few-waiting-times", "timeToEvent");

/**
 * **It answers:** how long does it take until people move up a level, where some have not yet?
 *
 * ### When to use it
 *
 * For people who are followed for unequal times. The share of those who moved up so far, of all, would be too
 * low: some were not followed for long. For levels on one day take the progression chart.
 *
 * ### Anatomy
 *
 * - **Curve:** the Kaplan-Meier estimate of the share who had moved up by each month. It steps at the end of
 *   each interval: single months are few people's own, and are not published.
 * - **Band:** its 95% interval.
 * - **Line:** where half had moved up. Where the curve does not come to half, the headline says so.
 * - **Below the axis:** how many are still followed and waiting: over whom the curve is estimated there.
 *
 * ### States
 *
 * The curve ends where fewer than ten people are followed. From the first hidden number on it is a hatched
 * band over the whole height, and hidden numbers below the axis are hatched.
 */
const meta = {
  title: "Widgets/Time to progression",
  component: TimeToProgression,
  argTypes: widgetControls,
} satisfies Meta<typeof TimeToProgression>;

export default meta;
type Story = StoryObj<typeof TimeToProgression>;

/** An invented trust: half of the graduates had moved up within two years. */
export const NothingHidden: Story = {
  args: { result: trust },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Illustrative data/)).toBeVisible();
    const table = await openTable(canvas.getByRole("figure"));
    await expect(cellsOf(table, "6 to 12")).toEqual([
      "6 to 12",
      "67",
      "11",
      "0",
      "23%",
      "15% to 35%",
    ]);
    await expect(cellsOf(table, /median/)[4]).toBe("18 to 24 months");
  },
};

/** That the median is not reached is a finding, and no fault of the data. */
export const MedianNotReached: Story = {
  args: { result: notReached },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("heading", { level: 3 })).toHaveTextContent(/: not yet half$/);
  },
};

/** Eight people: no curve, and most of the numbers are hidden. */
export const SuppressedWhole: Story = {
  args: { result: few },
  play: async ({ canvas }) => {
    const table = await openTable(canvas.getByRole("figure"));
    await expect(cellsOf(table, "0 to 6")[4]).toMatch(/hidden/);
    await expect(cellsOf(table, /median/)[4]).toMatch(/hidden/);
  },
};

/** In the third half-year few move up: from there on the curve is hidden. */
export const SuppressedInPart: Story = {
  args: {
    result: waiting(
      "suppressed-in-part",
      [
        [5, 16],
        [11, 21],
        [17, 3],
        [23, 2],
      ],
      [[24, 30]],
    ),
  },
  play: async ({ canvas }) => {
    const table = await openTable(canvas.getByRole("figure"));
    await expect(cellsOf(table, "6 to 12")[4]).toMatch(/%$/);
    await expect(cellsOf(table, "12 to 18")[4]).toMatch(/hidden/);
  },
};

/** Twenty people: the curve ends when fewer than ten still wait. */
export const CurveEnds: Story = {
  args: {
    result: waiting(
      "curve-ends",
      [
        [5, 6],
        [11, 7],
      ],
      [[24, 7]],
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^The curve ends at month/)).toBeVisible();
  },
};

/** Twelve years in half-years: months and numbers stand where there is room. */
export const ManyIntervals: Story = {
  args: {
    result: waiting(
      "many-intervals",
      Array.from({ length: 24 }, (_, index) => [6 * index + 3, 40]),
      [[144, 1200]],
    ),
  },
};

/** Nobody has been followed yet. */
export const Empty: Story = {
  args: { result: waiting("nobody", [], []) },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("img")).not.toBeInTheDocument();
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

type ByMonth = readonly (readonly [month: number, people: number])[];

function waiting(id: string, events: ByMonth, censored: ByMonth) {
  const bins = (byMonth: ByMonth): TimeToEventCounts["events"] => ({
    is: "histogram",
    bins: byMonth.map(([value, count]) => ({ value, count })),
  });
  const people = [...events, ...censored].reduce((sum, [, count]) => sum + count, 0);
  return publishExample(
    timeToEventResult(
      {
        unit: "graduates",
        event: "higherLevel",
        from: "start",
        intervalMonths: 6,
        people: exactly(people),
        startUnknown: exactly(0),
        notFollowed: exactly(0),
        events: bins(events),
        censored: bins(censored),
      },
      { ...trust, id: `example.${id}`, title: "Time until a first promotion" },
    ),
  );
}
