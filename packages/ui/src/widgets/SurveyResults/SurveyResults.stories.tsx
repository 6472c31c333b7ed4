import type { Meta, StoryObj } from "@storybook/react-vite";
import { exactly, resultOf, surveyResult } from "@the-difference/impact-sdk";
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
import { SurveyResults } from "./SurveyResults";

const snapshot = impactReport2021To22();
const nextSteps = resultOf(snapshot, "dlp.registrants.next-steps", "survey");
const printed = resultOf(snapshot, "ilc.2021-22.survey", "survey");
const trust = resultOf(illustrativeTrust(), "trust.leaders.support", "survey");

const { scaledSurvey, hiddenScaledSurvey } = exampleResults();
const scaled = resultOf(scaledSurvey, "example.scaled-survey", "survey");
const hiddenScaled = resultOf(hiddenScaledSurvey, "example.hidden-scaled-survey", "survey");

const statements = [
  "I know whom to ask when a pupil is at risk of exclusion, and that person has the time to answer me within the same week.",
  "My school looks for what lies behind a pupil's behaviour before it thinks of a sanction.",
  "Staff who move between mainstream schools and alternative provision bring back what they have learnt, and we make use of it.",
] as const;

/**
 * **It answers:** how many of those who answered agree, and how far could that go had everyone answered?
 *
 * ### When to use it
 *
 * For statements that people agreed with or options that they chose. The response rate is always in sight,
 * because a share of those who answered is not a share of everyone asked. For facts from a register, take
 * the diversity breakdown.
 *
 * ### Anatomy
 *
 * - **Response line:** how many answered, of how many asked.
 * - **Bar:** for a scale of four or five points. Agreement and disagreement begin at one line, so that each can
 *   be compared from row to row; the stronger answer has the stronger colour. The band below is the 95%
 *   interval of those who agree.
 * - **Neutral middle:** apart at the side, on the same scale. It is in the base and counts towards neither
 *   side. Centred on the line it would be read as half agreement and half disagreement, and it would push
 *   both sides off their common start.
 * - **Dot:** for what is no scale, and for several choices, whose shares do not add up and are never stacked.
 *   The statement in full, a dot at its share, the pale band its 95% interval. The thin line behind
 *   it runs as far as the share could go had everyone answered.
 * - **Open dot:** a share that its source printed without counts.
 *
 * ### States
 *
 * The most agreed statement comes first. With one hidden, the survey's own order stays, for an order by size
 * would tell where the hidden one lies. A hidden point takes its side's bar with it: a band without a length.
 * Where those who agree are told together, though not by which answer, their bar is pale.
 */
const meta = {
  title: "Widgets/Survey results",
  component: SurveyResults,
  argTypes: widgetControls,
} satisfies Meta<typeof SurveyResults>;

export default meta;
type Story = StoryObj<typeof SurveyResults>;

/** The report's registrants: 104 of 664 answered, and people could choose several options. */
export const Report: Story = { args: { result: nextSteps } };

/** Three statements on a scale with a neutral middle, and a question on a scale without one. */
export const Scales: Story = {
  args: { result: scaled },
  play: async ({ canvas }) => {
    const table = await openTable(canvas.getByRole("figure"));
    await expect(cellsOf(table, /^I have the time/).slice(1, 3)).toEqual(["41 of 160", "26%"]);
    await expect(canvas.getByText(/stands apart/)).toBeVisible();
  },
};

/** Too few to show disagree strongly with one statement, and agree strongly with another. */
export const ScalesSuppressedInPart: Story = {
  args: { result: hiddenScaled },
  play: async ({ canvas }) => {
    await expect(
      canvas.getByText("Disagree or strongly disagree (hidden: too few to show)"),
    ).toBeVisible();
    const table = await openTable(canvas.getByRole("figure"));
    await expect(cellsOf(table, /^Pupils who move/).at(-2)).toMatch(/hidden/);
  },
};

export const ScalesRightToLeft: Story = { args: { result: scaled }, globals: { direction: "rtl" } };

export const ScalesNarrow: Story = { args: { result: hiddenScaled }, globals: { width: "320" } };

/** Shares that the report printed without counts: open dots, no interval, no base. */
export const PrintedShares: Story = { args: { result: printed } };

/** One statement of an invented trust. */
export const OneRow: Story = {
  args: { result: trust },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Illustrative data/)).toBeVisible();
  },
};

/** Three disagree with one statement, too few to show: it is hidden, the others are not. */
export const SuppressedInPart: Story = {
  args: { result: withItems("example.survey-in-part", [110, 142, 96]) },
  play: async ({ canvas }) => {
    const table = await openTable(canvas.getByRole("figure"));
    await expect(cellsOf(table, statements[1])[1]).toMatch(/hidden/);
    await expect(cellsOf(table, statements[0])[1]).toBe("110 of 145");
  },
};

export const SuppressedWhole: Story = {
  args: { result: publishExample(trust, 500) },
  play: async ({ canvas }) => {
    const table = await openTable(canvas.getByRole("figure"));
    for (const row of within(table).getAllByRole("row").slice(1)) {
      await expect(row).toHaveTextContent(/hidden/);
      await expect(row).not.toHaveTextContent(/\d/);
    }
  },
};

/** Nobody has answered yet. */
export const Empty: Story = {
  args: { result: withItems("example.survey-unanswered", [0, 0, 0], 0) },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("img")).not.toBeInTheDocument();
  },
};

export const Loading: Story = loading;

export const Failed: Story = failed;

export const Stale: Story = stale(nextSteps);

export const Provisional: Story = {
  args: { result: { ...trust, status: "provisional" } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Provisional")).toBeVisible();
  },
};

/** As many statements as a long questionnaire has. */
export const FortyRows: Story = {
  args: {
    result: withItems(
      "example.survey-of-forty",
      Array.from({ length: 40 }, (_, index) => 140 - 2 * index),
    ),
  },
  play: async ({ canvas }) => {
    const table = await openTable(canvas.getByRole("figure"));
    await expect(within(table).getAllByRole("rowheader")).toHaveLength(40);
  },
};

/** Statements of several lines. */
export const LongLabels: Story = {
  args: { result: withItems("example.survey-long-statements", [110, 91, 64]) },
};

export const RightToLeft: Story = { args: { result: nextSteps }, globals: { direction: "rtl" } };

/** Every story is tested in the dark theme too, so this one is to look at only. */
export const Dark: Story = {
  args: { result: nextSteps },
  globals: { theme: "dark" },
  tags: ["!test"],
};

export const Narrow: Story = { args: { result: nextSteps }, globals: { width: "320" } };

/** One keystroke from the chart: answers, shares, intervals and what non-response could change. */
export const TableByKeyboard: Story = {
  args: { result: nextSteps },
  play: async ({ canvas }) => {
    const table = await openTable(canvas.getByRole("figure"));
    await expect(within(table).getAllByRole("rowheader")).toHaveLength(nextSteps.body.items.length);
    await expect(cellsOf(table, /^Completed professional development/)[2]).toBe("30%");
  },
};

/** The invented trust's survey with as many statements as numbers of people who agreed. */
function withItems(id: string, agreed: readonly number[], answered = 145) {
  const nobody = exactly(0);
  return publishExample(
    surveyResult(
      {
        unit: trust.body.unit,
        invited: exactly(221),
        responses: exactly(answered),
        multiSelect: false,
        items: agreed.map((chosen, index) => ({
          id: `statement-${index + 1}`,
          statement: statements[index] ?? `Statement ${index + 1} of the questionnaire.`,
          measure: "topTwoBoxes",
          base: exactly(answered),
          missing: { noAnswer: nobody, dontKnow: nobody, notApplicable: nobody },
          chosen: exactly(chosen),
          distribution: [],
        })),
      },
      { ...trust, id, title: "What leaders say of support for pupils at risk" },
    ),
  );
}
