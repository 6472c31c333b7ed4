import type { Meta, StoryObj } from "@storybook/react-vite";
import { exactly, resultOf } from "@the-difference/impact-sdk";
import { exampleResults, impactReport2021To22 } from "@the-difference/sample-data";
import { expect, within } from "storybook/test";
import { failed, loading, stale } from "../../stories/fetchStates";
import { openTable } from "../../stories/openTable";
import { publishExample } from "../../stories/publishExample";
import { widgetControls } from "../../stories/widgetControls";
import { StatTile } from "./StatTile";

const snapshot = impactReport2021To22();
const recruited = resultOf(snapshot, "dlp.recruited-so-far", "quantity");
const delegates = resultOf(snapshot, "ilc.2021-22.students", "quantity");
const cost = resultOf(snapshot, "national.cost-of-exclusion", "quantity");
const share = resultOf(snapshot, "national.ap.english-and-maths", "quantity");
const allSchools = resultOf(snapshot, "national.all-schools.english-and-maths", "quantity");
const counted = resultOf(snapshot, "literacy-pilot.tested-twice", "quantity");
const inWords = resultOf(snapshot, "national.less-visible-exclusions", "quantity");
const longTitle = resultOf(snapshot, "ilc-middle-leaders.training-sessions", "quantity");
const context = resultOf(exampleResults().exceededTarget, "example.exceeded-target", "target");

/**
 * **It answers:** how many?
 *
 * ### When to use it
 *
 * For one number with what it counts, in a row of tiles. A number that was aimed at belongs in a target
 * tracker, which says by how much it was missed; two rates whose gap is the point in an outcome gap.
 *
 * ### Anatomy
 *
 * - **Number:** as its source gives it, with its qualifier: "over 350" never becomes 350.
 * - **Whom or what it counts,** and what stands behind it: its counts, its interval, "printed without counts".
 * - **Comparison,** where one is given: a second number with what it counts. Nothing is worked out from the two.
 * - **Name.**
 * - **Caveats** as sentences, **source** and, one keystroke away, the words of the source.
 *
 * ### Do and don't
 *
 * - **Do** put no more than four in a row; a fifth number is not read.
 * - **Do** compare a number with the one a reader would ask for next: last year's, the target, England's.
 * - **Don't** round what the source did not round, nor drop its "over" or "about".
 * - **Don't** put a share of fewer than 20 people in large type: its count says more.
 *
 * ### States
 *
 * A hidden number is the words "hidden: too few to show" in the size of words, not of a number.
 */
const meta = {
  title: "Widgets/Stat tile",
  component: StatTile,
  argTypes: {
    ...widgetControls,
    comparedWith: {
      control: false,
      description:
        "Another published quantity of the same kind and basis, to hold the number against.",
      table: { type: { summary: 'PublishedResult<"quantity">' } },
    },
  },
} satisfies Meta<typeof StatTile>;

export default meta;
type Story = StoryObj<typeof StatTile>;

/** A count that the report states. */
export const Report: Story = { args: { result: recruited } };

/** A count with the qualifier that its source gives it. */
export const Bounded: Story = { args: { result: delegates } };

/** Millions are grouped as the locale groups them. */
export const LargeCounts: Story = { args: { result: leaders(1_250_300) } };

/** A share of few people stands on its counts. */
export const CountedShare: Story = {
  args: { result: counted },
  play: async ({ canvas }) => {
    await expect(
      canvas.getByText("4 of 7 leaders in the pilot", { selector: ".di-stat-of" }),
    ).toBeVisible();
  },
};

/** A number and the one to hold it against, each with what it counts. Nothing is worked out from the two. */
export const Compared: Story = {
  args: { result: share, comparedWith: allSchools },
  play: async ({ canvas }) => {
    const chart = within(canvas.getByRole("img"));
    await expect(chart.getByText("12%")).toBeVisible();
    await expect(chart.getByText("72%")).toBeVisible();
    await expect(chart.getAllByText("printed without counts")).toHaveLength(2);
  },
};

/** A share and a count cannot be held against each other; the tile says so. */
export const NotComparable: Story = {
  args: { result: share, comparedWith: recruited },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Not compared/)).toBeVisible();
  },
};

/** An amount of money. */
export const Amount: Story = {
  args: { result: cost },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(/£\d/)[0]).toBeVisible();
  },
};

/** A share that its source printed without counts. */
export const PrintedShare: Story = { args: { result: share } };

/** The source gave words and no number; the tile does not make one up. */
export const InWords: Story = { args: { result: inWords } };

/** Made-up data says so. */
export const Illustrative: Story = {
  args: { result: leaders(64) },
  play: async ({ canvas }) => {
    await expect(within(canvas.getByRole("img")).getByText("64")).toBeVisible();
    await expect(canvas.getByText(/^Illustrative data/)).toBeVisible();
  },
};

/** Three people are too few to show. */
export const Suppressed: Story = {
  args: { result: leaders(3) },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getAllByText(/hidden/)[0]).toBeVisible();
    const table = await openTable(canvas.getByRole("figure"));
    await expect(table).toHaveTextContent(/hidden/);
    await expect(canvasElement).not.toHaveTextContent(/\b3\b/);
  },
};

/** Nought is a number, and is shown. */
export const Empty: Story = {
  args: { result: leaders(0) },
  play: async ({ canvas }) => {
    await expect(within(canvas.getByRole("img")).getByText("0")).toBeVisible();
  },
};

export const LongLabels: Story = { args: { result: longTitle }, globals: { width: "320" } };

export const Loading: Story = loading;

export const Failed: Story = failed;

export const Stale: Story = stale(recruited);

export const Provisional: Story = {
  args: { result: { ...leaders(64), status: "provisional" } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText("Provisional")).toBeVisible();
  },
};

export const RightToLeft: Story = { args: { result: delegates }, globals: { direction: "rtl" } };

/** Every story is tested in the dark theme too, so this one is to look at only. */
export const Dark: Story = {
  args: { result: recruited },
  globals: { theme: "dark" },
  tags: ["!test"],
};

export const Narrow: Story = { args: { result: recruited }, globals: { width: "320" } };

export const TableByKeyboard: Story = {
  args: { result: recruited },
  play: async ({ canvas }) => {
    const table = await openTable(canvas.getByRole("figure"));
    await expect(within(table).getAllByRole("rowheader")).toHaveLength(1);
    await expect(within(table).getAllByRole("cell")[0]).toHaveTextContent(/^\d+$/);
  },
};

/** So many leaders of an invented trust. */
function leaders(count: number) {
  return publishExample({
    ...context,
    kind: "quantity",
    metric: "quantity",
    id: "example.leaders-in-post",
    title: "Leaders in post",
    subtitle: "Leaders of the invented trust who were in post in March 2026",
    body: { quantity: { is: "count", count: exactly(count), of: "leaders" } },
  });
}
