import type { Meta, StoryObj } from "@storybook/react-vite";
import { funnelResult, resultOf } from "@the-difference/impact-sdk";
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
import { CohortFunnel } from "./CohortFunnel";

const report = resultOf(impactReport2021To22(), "dlp.2022.recruitment", "funnel");
const trust = resultOf(illustrativeTrust(), "trust.recruitment", "funnel");
const examples = exampleResults();
const provisional = resultOf(examples.provisionalFunnel, "example.provisional-funnel", "funnel");
const longLabels = resultOf(examples.longLabelFunnel, "example.long-label-funnel", "funnel");
const empty = resultOf(examples.emptyFunnel, "example.empty-funnel", "funnel");

/**
 * **It answers:** how many people came in, how many reached each stage, and was the target met?
 *
 * ### When to use it
 *
 * For people who pass through stages in one order: registered, applied, recruited. Each stage counts
 * everyone who ever reached it, so a later stage is never longer than an earlier one. For a single number
 * against a target, take the target tracker. For what became of people afterwards, take the progression chart.
 *
 * ### Anatomy
 *
 * - **Headline:** the finding, with the shortfall in people.
 * - **A bar a stage:** the count stands beside it. The dark part went on, the grey part did not, a dashed
 *   part is still waiting for a decision.
 * - **Wedge:** where a stage is a sliver of the one before (under 1 in 20), it is not drawn as a sliver and
 *   not on a hidden scale. The wedge opens it and says so.
 * - **Target:** one line through the stage that it is about, labelled once.
 * - **Words:** what became of those who did not go on, where that is known.
 *
 * ### Do and don't
 *
 * - **Do** name every stage by what people did: "Applied", not "Stage 2".
 * - **Do** give the reasons why people stopped where they are recorded.
 * - **Don't** compare the lengths of two funnels that stand apart: give both cohorts to one funnel, for one scale.
 * - **Don't** call people who are still waiting lost; say how many decisions are open.
 *
 * ### States
 *
 * Each has a story below. A hidden stage is a hatched band without a position, never a short bar. Several
 * cohorts share one scale, so their bars compare.
 */
const meta = {
  title: "Widgets/Cohort funnel",
  component: CohortFunnel,
  argTypes: widgetControls,
} satisfies Meta<typeof CohortFunnel>;

export default meta;
type Story = StoryObj<typeof CohortFunnel>;

/** The report's own figure: 664 registered interest, 19 were recruited. The wedge opens the sliver. */
export const Report: Story = { args: { result: report } };

/** Three cohorts of an invented trust on one scale; the last is still open, and says so. */
export const SeveralCohorts: Story = { args: { result: trust } };

/** People wait for a decision: they are drawn dashed and leave the denominator of the conversion. */
export const Provisional: Story = {
  args: { result: provisional },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Provisional")).toBeVisible();
    await expect(canvas.getByText(/^Illustrative data/)).toBeVisible();
  },
};

/** A publisher whose threshold is 20 people: the recruits are too few to show, and so is the shortfall. */
export const SuppressedInPart: Story = {
  args: { result: publishExample(provisional, 20) },
  play: async ({ canvas }) => {
    const table = await openTable(canvas.getByRole("figure"));
    await expect(cellsOf(table, "Applied")[1]).toBe("87");
    await expect(cellsOf(table, "Recruited")[1]).toMatch(/hidden/);
    await expect(table).not.toHaveTextContent("14");
  },
};

/** Everything is too small to show. The figure says so and keeps its form. */
export const SuppressedWhole: Story = {
  args: { result: publishExample(provisional, 500) },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByText(/hidden/).length).toBeGreaterThan(2);
    for (const count of ["212", "87", "14"])
      await expect(canvasElement).not.toHaveTextContent(count);
  },
};

/** A cohort that nobody has registered for: a sentence, and no chart. */
export const Empty: Story = {
  args: { result: empty },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("img")).not.toBeInTheDocument();
  },
};

/** Two stages, the fewest that a funnel has. */
export const TwoStages: Story = { args: { result: withTwoStages() } };

/** The result is on its way. The space is kept, so that little moves when it comes. */
export const Loading: Story = loading;

/** The result did not come. The button tries again, by keyboard too. */
export const Failed: Story = failed;

/** The last refresh failed: the figure of an earlier visit is drawn, with its day. */
export const Stale: Story = stale(report);

/** Stage names as long as they get, twice side by side. They wrap; nothing is cut. */
export const LongLabels: Story = { args: { result: longLabels } };

/** A host that reads from right to left: the plots are mirrored, their texts are not. */
export const RightToLeft: Story = { args: { result: report }, globals: { direction: "rtl" } };

/** Every story is tested in the dark theme too, so this one is to look at only. */
export const Dark: Story = {
  args: { result: report },
  globals: { theme: "dark" },
  tags: ["!test"],
};

/** On a telephone. */
export const Narrow: Story = { args: { result: report }, globals: { width: "320" } };

export const NarrowWithSeveralCohorts: Story = {
  args: { result: trust },
  globals: { width: "320" },
};

/** One keystroke from the chart: the same rows as a table. */
export const TableByKeyboard: Story = {
  args: { result: report },
  play: async ({ canvas }) => {
    const figure = canvas.getByRole("figure");
    const table = await openTable(figure);
    await expect(within(table).getAllByRole("rowheader")).toHaveLength(report.body.stages.length);
    await expect(cellsOf(table, "Registered interest")[1]).toBe("664");
    await expect(cellsOf(table, "Recruited")[1]).toBe("19");
    await expect(cellsOf(table, "Recruited").at(-1)).toBe("20");
  },
};

function withTwoStages() {
  const { body } = longLabels;
  return publishExample(
    funnelResult(
      {
        unit: body.unit,
        stages: body.stages.slice(0, 2),
        cohorts: body.cohorts.slice(0, 1).map(({ id, label, reached, steps }) => ({
          id,
          label,
          reached: reached.slice(0, 2).map(({ stage, count }) => ({ stage, count })),
          exits: steps.slice(0, 1).map(({ exits }) => exits),
        })),
      },
      { ...longLabels, id: "example.two-stage-funnel" },
    ),
  );
}
