import type { Meta, StoryObj } from "@storybook/react-vite";
import {
  bounded,
  type ComparisonSideCounts,
  exactly,
  rateComparison,
  resultOf,
} from "@the-difference/impact-sdk";
import {
  exampleResults,
  illustrativeTrust,
  impactReport2021To22,
} from "@the-difference/sample-data";
import { expect, within } from "storybook/test";
import { failed, loading } from "../../stories/fetchStates";
import { cellsOf, openTable } from "../../stories/openTable";
import { publishExample } from "../../stories/publishExample";
import { widgetControls } from "../../stories/widgetControls";
import { OutcomeGap } from "./OutcomeGap";

const report = impactReport2021To22();
const trust = illustrativeTrust();
const examples = exampleResults();
const grades = resultOf(report, "national.english-and-maths.gap", "comparison");
const leavers = resultOf(report, "national.no-destination-at-16.gap", "comparison");
const cohorts = resultOf(report, "dlp.promotion.by-cohort", "comparison");
const promotion = resultOf(trust, "trust.promotion.by-cohort", "comparison");
const england = resultOf(trust, "trust.suspended-pupils.against-england", "comparison");
const clear = resultOf(examples.clearComparison, "example.clear-comparison", "comparison");
const hidden = resultOf(examples.hiddenComparison, "example.hidden-comparison", "comparison");
const oneEmpty = resultOf(examples.emptyComparison, "example.empty-comparison", "comparison");

/**
 * **It answers:** how far are two groups apart, and could chance have made the gap?
 *
 * ### When to use it
 *
 * For two rates of the same outcome: two groups, two schools, a trust and the nation. For one group against
 * several benchmarks take the diversity breakdown; for the same people before and after, the change.
 *
 * ### Anatomy
 *
 * - **Two sides:** each with its counts, what they are of, and its source where that is not the figure's.
 *   Bars from 0; a block a person where both sides are few. Shares printed as "1 in 3" and "1 in 17" are
 *   people to be counted: as many on both sides, so that the eye compares like with like.
 * - **Gap:** in percentage points, on its 95% interval, on an axis that holds "no gap". Where the source
 *   prints no counts there is no interval: the gap spans the ends of the bars, and the figure says that it
 *   was not tested.
 * - **Ratio:** how many times the lower share the higher is; never where chance could have turned the gap.
 *
 * ### States
 *
 * Where the interval includes 0 the headline begins with it: "Too few to tell apart". Rates of different
 * outcomes are shown and not compared. A hidden side is a band without a position, and the gap goes with it.
 */
const meta = {
  title: "Widgets/Outcome gap",
  component: OutcomeGap,
  argTypes: widgetControls,
} satisfies Meta<typeof OutcomeGap>;

export default meta;
type Story = StoryObj<typeof OutcomeGap>;

/** 12% against 72%: printed without counts, so without an interval. */
export const Report: Story = {
  args: { result: grades },
  play: async ({ canvas }) => {
    const table = await openTable(canvas.getByRole("figure"));
    await expect(cellsOf(table, "Alternative provision").slice(1, 3)).toEqual([
      "counts not stated",
      "12%",
    ]);
    await expect(cellsOf(table, /^Gap/)[2]).toBe("−60 points");
  },
};

/** 1 in 3 against 1 in 17, as people. */
export const PeopleToCount: Story = { args: { result: leavers } };

export const PeopleToCountNarrow: Story = { args: { result: leavers }, globals: { width: "320" } };

export const PeopleToCountRightToLeft: Story = {
  args: { result: leavers },
  globals: { direction: "rtl" },
};

/** Far enough apart to be no chance. */
export const Clear: Story = { args: { result: clear } };

/** The interval includes 0. */
export const TooFewToTell: Story = {
  args: { result: promotion },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("heading", { name: /^Too few to tell apart/ })).toBeVisible();
    const table = await openTable(canvas.getByRole("figure"));
    await expect(cellsOf(table, /^Gap/).slice(2, 4)).toEqual(["0 points", "−21 to +22 points"]);
  },
};

/** A survey with an interval that reaches just beyond 0; long names. */
export const SurveyCannotTell: Story = { args: { result: belonging() } };

export const SurveyCannotTellNarrow: Story = {
  args: { result: belonging() },
  globals: { width: "320" },
};

/** A trust's register against a published figure, which has its own source. Small shares have an axis. */
export const AgainstTheNation: Story = {
  args: { result: england },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("England is taken as known without error.")).toBeVisible();
  },
};

/** Two cohorts that were measured differently. */
export const NotComparable: Story = {
  args: { result: cohorts },
  play: async ({ canvas }) => {
    const table = await openTable(canvas.getByRole("figure"));
    await expect(cellsOf(table, /^Gap/)[2]).toMatch(/^Not compared/);
    await expect(within(table).queryByRole("rowheader", { name: /^Ratio/ })).toBeNull();
  },
};

/** Few on one side: a band without a position, and no gap. */
export const SuppressedInPart: Story = {
  args: { result: hidden },
  play: async ({ canvas }) => {
    const table = await openTable(canvas.getByRole("figure"));
    await expect(cellsOf(table, "School E")[1]).toMatch(/hidden/);
    await expect(cellsOf(table, /^Gap/)[2]).toMatch(/hidden/);
  },
};

/** Few on both sides. */
export const SuppressedWhole: Story = { args: { result: few() } };

/** "At most 5 of 12": pale and outlined; of it no gap is made. */
export const Bounded: Story = { args: { result: atMostFive() } };

/** One school is not yet open. */
export const OneSideEmpty: Story = { args: { result: oneEmpty } };

export const Empty: Story = {
  args: { result: nobody() },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("img")).not.toBeInTheDocument();
  },
};

export const Loading: Story = loading;

export const Failed: Story = failed;

export const Provisional: Story = { args: { result: { ...clear, status: "provisional" } } };

export const RightToLeft: Story = { args: { result: promotion }, globals: { direction: "rtl" } };

/** Every story is tested in the dark theme too, so this one is to look at only. */
export const Dark: Story = {
  args: { result: england },
  globals: { theme: "dark" },
  tags: ["!test"],
};

export const Narrow: Story = { args: { result: england }, globals: { width: "320" } };

export const Compact: Story = { args: { result: clear, form: "compact" } };

function side(id: string, label: string, had: number, all: number): ComparisonSideCounts {
  return {
    id,
    label,
    outcome: { is: "stated", id: "belong", label: "feel that they belong in their school" },
    base: { is: "stated", id: "answered", label: "pupils who answered" },
    rate: { is: "counts", numerator: exactly(had), denominator: exactly(all) },
  };
}

function compared(id: string, first: ComparisonSideCounts, second: ComparisonSideCounts) {
  const { illustrative, sources, asOf, scope } = clear;
  return publishExample(
    rateComparison(
      { unit: "pupils", first, second },
      {
        id: `example.${id}`,
        title: "Pupils who feel that they belong",
        subtitle: "Pupils who agree that they belong in their school, pupil survey, spring 2026",
        basis: { kind: "survey", population: "pupils of a school", askedOn: "spring 2026" },
        illustrative,
        sources,
        asOf,
        scope,
      },
    ),
  );
}

function belonging() {
  return compared(
    "belonging",
    side("support", "Pupils with special educational needs support", 62, 104),
    side("others", "Pupils without identified special educational needs", 341, 498),
  );
}

function few() {
  return compared("few", side("a", "Year 7", 3, 41), side("b", "Year 8", 2, 38));
}

function nobody() {
  return compared("nobody", side("a", "Year 7", 0, 0), side("b", "Year 8", 0, 0));
}

function atMostFive() {
  const first = side("a", "Year 7", 5, 12);
  return compared(
    "at-most-five",
    {
      ...first,
      rate: { is: "counts", numerator: bounded("atMost", 5), denominator: exactly(12) },
    },
    side("b", "Year 8", 10, 14),
  );
}
