import type { Meta, StoryObj } from "@storybook/react-vite";
import { breakdownResult, ethnicity19Label, exactly, resultOf } from "@the-difference/impact-sdk";
import {
  exampleResults,
  illustrativeTrust,
  impactReport2021To22,
} from "@the-difference/sample-data";
import { expect, userEvent, within } from "storybook/test";
import { failed, loading, stale } from "../../stories/fetchStates";
import { cellsOf, openTable } from "../../stories/openTable";
import { publishExample } from "../../stories/publishExample";
import { widgetControls } from "../../stories/widgetControls";
import { DiversityBreakdown } from "./DiversityBreakdown";

const report = resultOf(impactReport2021To22(), "leaders.ethnicity", "breakdown");
const trust = illustrativeTrust();
const ethnicity = resultOf(trust, "trust.leaders.ethnicity5", "breakdown");
const sex = resultOf(trust, "trust.leaders.sex", "breakdown");
const disability = resultOf(trust, "trust.leaders.disability", "breakdown");
const examples = exampleResults();
const empty = resultOf(examples.emptyBreakdown, "example.empty-breakdown", "breakdown");
const oneGroup = resultOf(examples.oneGroupBreakdown, "example.one-group-breakdown", "breakdown");
const twoPeople = resultOf(
  examples.twoPersonBreakdown,
  "example.two-person-breakdown",
  "breakdown",
);

/**
 * **It answers:** who are these people, and how does that compare with a benchmark?
 *
 * ### When to use it
 *
 * For one question about people (ethnic group, sex, disability) whose answers are shares of one whole. Give
 * it several `results` of the same people, and a switch shows one at a time. It is not for opinions: take
 * the survey results for those.
 *
 * ### Anatomy
 *
 * - **Base line:** how many answered, of how many asked. Every share in the figure is of those.
 * - **Row:** a dot is the share, the pale band its 95% interval. Count, share and ratio to the first
 *   benchmark stand in columns at the end.
 * - **Benchmarks:** a tick each, named where it stands. They differ in colour and in line, so that they
 *   differ in print too.
 * - **Headline:** groups whose whole interval lies above the benchmark or below it; where none does, it says
 *   that the numbers are too few to tell.
 *
 * ### Do and don't
 *
 * - **Do** compare with people one could have chosen from: school leaders or teachers, not the whole country.
 * - **Do** say how many answered before saying what they answered.
 * - **Don't** read a group as over- or under-represented while its interval crosses the benchmark.
 * - **Don't** join groups only to have more people in each: the reader looks for their own.
 *
 * ### States
 *
 * A hidden group is a hatched band with no position and the words "hidden: too few to show"; at least two
 * are hidden, or one could be worked out. Groups keep the order of the category scheme, for an order by
 * size would tell where a hidden one lies.
 */
const meta = {
  title: "Widgets/Diversity breakdown",
  component: DiversityBreakdown,
  argTypes: {
    ...widgetControls,
    results: {
      control: false,
      description:
        "In place of `result`: several dimensions of the same people, with a switch between them.",
      table: { type: { summary: "PublishedResult[]" } },
    },
  },
} satisfies Meta<typeof DiversityBreakdown>;

export default meta;
type Story = StoryObj<typeof DiversityBreakdown>;

/** The report prints its leaders' own figures as a picture, so only its four benchmarks can be shown. */
export const Report: Story = { args: { result: report } };

/** An invented trust. Three of five groups are too small to show: bands without a position. */
export const SuppressedInPart: Story = {
  args: { result: ethnicity },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Illustrative data/)).toBeVisible();
    const table = await openTable(canvas.getByRole("figure"));
    await expect(cellsOf(table, /^Black/)[1]).toMatch(/hidden/);
    await expect(cellsOf(table, "White")[1]).toBe("133 of 185");
  },
};

/** Two groups, all shown. */
export const NothingHidden: Story = { args: { result: sex } };

/** Two people: the breakdown is hidden as a whole, its total too. */
export const SuppressedWhole: Story = {
  args: { result: twoPeople },
  play: async ({ canvas }) => {
    const table = await openTable(canvas.getByRole("figure"));
    await expect(cellsOf(table, "Disabled")[1]).toMatch(/hidden/);
    await expect(cellsOf(table, "Not disabled")[1]).toMatch(/hidden/);
  },
};

/** A programme that has not begun. */
export const Empty: Story = {
  args: { result: empty },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole("img")).not.toBeInTheDocument();
  },
};

/** A question of which one answer is reported. */
export const OneRow: Story = { args: { result: oneGroup } };

/** Nineteen ethnic groups with the census's names. */
export const LongLabels: Story = { args: { result: nineteenGroups() } };

/** Ethnic group, sex, disability of the same people. Arrow keys move the choice; no script is needed. */
export const DimensionSwitch: Story = {
  args: { results: [ethnicity, sex, disability] },
  play: async ({ canvas }) => {
    const choices = within(canvas.getByRole("group", { name: "Show by" }));
    const figureOf = (title: string) =>
      canvas.getByRole("table", { name: nameOf(title), hidden: true });
    const [first, second, third] = choices.getAllByRole("radio");
    await expect(first).toBeChecked();
    await expect(canvas.getAllByRole("figure")).toHaveLength(1);

    first?.focus();
    await userEvent.keyboard("{ArrowRight}");
    await expect(second).toBeChecked();
    await expect(second).toHaveFocus();
    await expect(canvas.getAllByRole("figure")).toHaveLength(1);
    await expect(canvas.getByRole("figure")).toContainElement(figureOf(sex.title));

    await userEvent.keyboard("{ArrowRight}");
    await expect(third).toBeChecked();
    await expect(canvas.getByRole("figure")).toContainElement(figureOf(disability.title));

    await userEvent.keyboard("{ArrowLeft}{ArrowLeft}");
    await expect(first).toBeChecked();
    await expect(canvas.getByRole("figure")).toContainElement(figureOf(ethnicity.title));
  },
};

export const DimensionSwitchNarrow: Story = {
  args: { results: [ethnicity, sex, disability] },
  globals: { width: "320" },
};

export const DimensionSwitchRightToLeft: Story = {
  args: { results: [ethnicity, sex, disability] },
  globals: { direction: "rtl" },
};

export const Loading: Story = loading;

export const Failed: Story = failed;

export const Stale: Story = stale(ethnicity);

export const Provisional: Story = {
  args: { result: { ...disability, status: "provisional" } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Provisional")).toBeVisible();
  },
};

export const RightToLeft: Story = { args: { result: ethnicity }, globals: { direction: "rtl" } };

/** Every story is tested in the dark theme too, so this one is to look at only. */
export const Dark: Story = {
  args: { result: ethnicity },
  globals: { theme: "dark" },
  tags: ["!test"],
};

export const Narrow: Story = { args: { result: ethnicity }, globals: { width: "320" } };

/** Four benchmarks, none of them the leaders' own, on a telephone. */
export const ReportNarrow: Story = { args: { result: report }, globals: { width: "320" } };

/** One keystroke from the chart: every group with its gap, ratio and people to parity. */
export const TableByKeyboard: Story = {
  args: { result: sex },
  play: async ({ canvas }) => {
    const table = await openTable(canvas.getByRole("figure"));
    await expect(within(table).getAllByRole("rowheader")).toHaveLength(2);
    await expect(cellsOf(table, "Female").slice(0, 3)).toEqual(["Female", "126 of 202", "62%"]);
    await expect(cellsOf(table, "Male").slice(0, 3)).toEqual(["Male", "76 of 202", "38%"]);
  },
};

/** A table is captioned with its figure's title, then what its shares are of. */
function nameOf(title: string): RegExp {
  return new RegExp(`^${title}`);
}

function nineteenGroups() {
  const counts = Object.keys(ethnicity19Label).map((_, index) => 12 + ((index * 7) % 19));
  const known = exactly(counts.reduce((sum, count) => sum + count, 0));
  const nobody = exactly(0);
  return publishExample(
    breakdownResult(
      {
        unit: "leaders",
        dimension: { id: "ethnicity19", label: "Ethnic group", specialCategory: true },
        base: "ofKnown",
        complement: "allOtherGroups",
        people: known,
        asked: known,
        known,
        missing: { notAsked: nobody, noAnswer: nobody, preferNotToSay: nobody },
        groups: Object.entries(ethnicity19Label).map(([id, label], index) => ({
          id,
          label,
          count: exactly(counts[index] ?? 0),
        })),
        benchmarks: [],
      },
      {
        ...ethnicity,
        id: "example.nineteen-groups",
        title: "Ethnic group of the leaders of several trusts, in nineteen groups",
      },
    ),
  );
}
