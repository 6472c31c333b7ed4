import type { Meta, StoryObj } from "@storybook/react-vite";
import type { MetricResultKind } from "@the-difference/impact-sdk";
import { expect } from "storybook/test";
import { StateMatrix } from "./StateMatrix";

/**
 * Every state of every kind of figure, side by side: what a reader sees while the numbers are on their way,
 * when they do not come, when some or all of them are hidden. The data are the samples'; a state is missing
 * where no number could bring a figure of that kind into it.
 */
const meta = {
  title: "States/By kind of figure",
  parameters: { controls: { disable: true } },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole("heading", { level: 2 }).length).toBeGreaterThan(8);
    await expect(canvas.getAllByRole("button", { name: "Try again" })[0]).toBeVisible();
    await expect(canvas.getAllByText(/^Last refreshed/)[0]).toBeVisible();
  },
} satisfies Meta;

export default meta;

/** One story a kind: the compiler says when a kind has none. */
const matrixOf = {
  funnel: { render: () => <StateMatrix kind="funnel" /> },
  breakdown: { render: () => <StateMatrix kind="breakdown" /> },
  progression: { render: () => <StateMatrix kind="progression" /> },
  retention: { render: () => <StateMatrix kind="retention" /> },
  timeToEvent: { render: () => <StateMatrix kind="timeToEvent" /> },
  targetSeries: { render: () => <StateMatrix kind="targetSeries" /> },
  target: { render: () => <StateMatrix kind="target" /> },
  quantity: { render: () => <StateMatrix kind="quantity" /> },
  survey: { render: () => <StateMatrix kind="survey" /> },
  comparison: { render: () => <StateMatrix kind="comparison" /> },
  change: { render: () => <StateMatrix kind="change" /> },
  gain: { render: () => <StateMatrix kind="gain" /> },
  exclusions: { render: () => <StateMatrix kind="exclusions" /> },
  absence: { render: () => <StateMatrix kind="absence" /> },
  reach: { render: () => <StateMatrix kind="reach" /> },
  audiences: { render: () => <StateMatrix kind="audiences" /> },
  dose: { render: () => <StateMatrix kind="dose" /> },
} satisfies Record<MetricResultKind, StoryObj>;

export const Funnel: StoryObj = matrixOf.funnel;
export const Breakdown: StoryObj = matrixOf.breakdown;
export const Progression: StoryObj = matrixOf.progression;
export const Retention: StoryObj = matrixOf.retention;
export const TimeToEvent: StoryObj = matrixOf.timeToEvent;
export const TargetSeries: StoryObj = matrixOf.targetSeries;
export const Target: StoryObj = matrixOf.target;
export const Quantity: StoryObj = matrixOf.quantity;
export const Survey: StoryObj = matrixOf.survey;
export const Comparison: StoryObj = matrixOf.comparison;
export const Change: StoryObj = matrixOf.change;
export const Gain: StoryObj = matrixOf.gain;
export const Exclusions: StoryObj = matrixOf.exclusions;
export const Absence: StoryObj = matrixOf.absence;
export const Reach: StoryObj = matrixOf.reach;
export const Audiences: StoryObj = matrixOf.audiences;
export const Dose: StoryObj = matrixOf.dose;
