import type { Meta, StoryObj } from "@storybook/react-vite";
import { resultOf } from "@the-difference/impact-sdk";
import { illustrativeTrust, impactReport2021To22 } from "@the-difference/sample-data";
import { expect } from "storybook/test";
import { failed, loading } from "../../stories/fetchStates";
import { cellsOf, openTable } from "../../stories/openTable";
import { widgetControls } from "../../stories/widgetControls";
import { CohortTimeline } from "./CohortTimeline";

const report = impactReport2021To22();
const progression = resultOf(report, "dlp.progression", "progression");
const recruitment = resultOf(report, "dlp.2022.recruitment", "funnel");
const trust = illustrativeTrust();

/**
 * **It answers:** what became of each cohort, from recruitment to the years after?
 *
 * ### When to use it
 *
 * Beside a funnel and a progression of the same programme, to show them as one story: cohorts meet by
 * their ids. For one cohort's recruitment take the funnel; for destinations in detail the progression chart.
 *
 * ### Anatomy
 *
 * - **A row a cohort, a column a step,** named once. All bars stand on one scale of people.
 * - **Dates** stand beside the numbers that have one.
 * - **An empty place:** these figures say nothing of that cohort at that step. **Dashed:** not due yet, or
 *   not stated. **Hatched:** hidden.
 *
 * ### Do and don't
 *
 * - **Do** leave a step empty where nothing was counted.
 * - **Don't** line up cohorts of different programmes: their steps do not mean the same.
 */
const meta = {
  title: "Widgets/Cohort timeline",
  component: CohortTimeline,
  argTypes: widgetControls,
} satisfies Meta<typeof CohortTimeline>;

export default meta;
type Story = StoryObj<typeof CohortTimeline>;

/** The report's four cohorts: one recruited, one on the programme, two graduated. */
export const Report: Story = {
  args: { result: progression, recruitment },
  play: async ({ canvasElement }) => {
    const table = await openTable(canvasElement);
    await expect(cellsOf(table, "2019 cohort").slice(0, 6)).toEqual([
      "2019 cohort",
      "not in these figures",
      "",
      "not in these figures",
      "",
      "10",
    ]);
  },
};

/** Five cohorts of an invented trust; a follow-up that is still to come says when. */
export const SeveralCohorts: Story = {
  args: {
    result: resultOf(trust, "trust.progression", "progression"),
    recruitment: resultOf(trust, "trust.recruitment", "funnel"),
  },
};

/** Without a funnel it starts at graduation. */
export const WithoutRecruitment: Story = { args: { result: progression } };

/** Each cohort's steps below each other with their names; a step of which nothing is told takes no room. */
export const Narrow: Story = {
  args: { result: progression, recruitment },
  globals: { width: "320" },
  play: async ({ canvas }) => {
    const named = (step: string) =>
      canvas.getAllByText(step).filter((element) => element.checkVisibility());
    await expect(named("Recruited")).toHaveLength(1);
    await expect(named("Graduated")).toHaveLength(3);
  },
};

export const Loading: Story = loading;

export const Failed: Story = failed;
