import type { Meta, StoryObj } from "@storybook/react-vite";
import { reachResult, resultOf } from "@the-difference/impact-sdk";
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
import { ReachSummary } from "./ReachSummary";

const report = resultOf(impactReport2021To22(), "ilc.2021-22.reach", "reach");
const trust = resultOf(illustrativeTrust(), "trust.reach", "reach");
const partly = resultOf(exampleResults().hiddenReach, "example.hidden-reach", "reach");
const nobody = resultOf(exampleResults().emptyReach, "example.empty-reach", "reach");

/**
 * **It answers:** how far did the work reach: how many people, in how many schools, trusts and local
 * authorities, and how many pupils are in these schools?
 *
 * ### When to use it
 *
 * For the breadth of a programme at the head of a section. Who came to events or reads a bulletin is an
 * audience, not a reach: take the audience summary. How far people got takes the cohort funnel.
 *
 * ### Anatomy
 *
 * - **A number each,** on no common scale: leaders and pupils are not the same thing in different sizes.
 * - **Bars,** where there are several programmes: each programme within "at least one". They are longer
 *   together than the whole where two programmes reached the same people.
 * - **Pupils** are all pupils of the schools, and the figure says so: nobody claims that they were met.
 *
 * ### Do and don't
 *
 * - **Do** say how pupils are known: the rolls of the schools on one day.
 * - **Don't** add the numbers of programmes up, or touches to people.
 * - **Don't** write that pupils were "reached" or "helped": they are in these schools.
 */
const meta = {
  title: "Widgets/Reach summary",
  component: ReachSummary,
  argTypes: widgetControls,
} satisfies Meta<typeof ReachSummary>;

export default meta;
type Story = StoryObj<typeof ReachSummary>;

/** The report's course: leaders, trusts and authorities counted, schools not, pupils from below. */
export const Report: Story = {
  args: { result: report },
  play: async ({ canvas }) => {
    const chart = within(canvas.getByRole("img"));
    await expect(chart.getByText("66")).toBeVisible();
    await expect(chart.getByText("not stated")).toBeVisible();
    await expect(chart.getByText("over 60,000")).toBeVisible();
  },
};

/** Two programmes of an invented trust, with whom both reached. */
export const SeveralProgrammes: Story = {
  args: { result: trust },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Illustrative data/)).toBeVisible();
    const table = await openTable(canvas.getByRole("figure"));
    const [, all, first, second] = cellsOf(table, "Learners").map(Number);
    await expect((first ?? 0) + (second ?? 0)).toBeGreaterThan(all ?? 0);
  },
};

/** A pilot of three people would be told by subtraction: the programmes are hidden, at least one is not. */
export const SuppressedInPart: Story = {
  args: { result: partly },
  play: async ({ canvas }) => {
    const chart = within(canvas.getByRole("img"));
    await expect(chart.getByText("85")).toBeVisible();
    await expect(chart.getAllByText("hidden: too few to show").length).toBeGreaterThan(1);
  },
};

/** A publisher whose threshold is 500 people. */
export const Suppressed: Story = {
  args: { result: publishExample(trust, 500) },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole("heading", { level: 3 })).toHaveTextContent(trust.title);
    await expect(canvasElement).not.toHaveTextContent("190");
  },
};

/** Nobody yet. */
export const Empty: Story = {
  args: { result: nobody },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Nobody has been reached yet.")).toBeVisible();
    await expect(canvas.queryByRole("img")).not.toBeInTheDocument();
  },
};

/** Too many programmes for a bar each: the totals are drawn, the table has every one. */
export const FortyProgrammes: Story = {
  args: {
    result: publishExample(
      reachResult(
        {
          ...trust.body,
          programmes: Array.from({ length: 40 }, (_, index) => ({
            ...trust.body.atLeastOne,
            id: `programme-${index}`,
            label: `Programme ${index + 1}`,
          })),
          atLeastOne: {
            ...trust.body.atLeastOne,
            touches: { is: "absent", why: "notAvailable" },
          },
        },
        { ...trust, id: "example.reach-of-forty" },
      ),
    ),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/one of 40 programmes/)).toBeVisible();
  },
};

export const Loading: Story = loading;

export const Failed: Story = failed;

export const Stale: Story = stale(report);
export const Provisional: Story = { args: { result: { ...trust, status: "provisional" } } };
export const RightToLeft: Story = { args: { result: trust }, globals: { direction: "rtl" } };
export const Narrow: Story = { args: { result: trust }, globals: { width: "320" } };
