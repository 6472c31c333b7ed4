import type { Meta, StoryObj } from "@storybook/react-vite";
import { bounded, eventAudiences, exactly, resultOf } from "@the-difference/impact-sdk";
import { exampleResults, impactReport2021To22 } from "@the-difference/sample-data";
import { expect, within } from "storybook/test";
import { failed, loading, stale } from "../../stories/fetchStates";
import { openTable } from "../../stories/openTable";
import { publishExample } from "../../stories/publishExample";
import { widgetControls } from "../../stories/widgetControls";
import { AudienceSummary } from "./AudienceSummary";

const report = resultOf(impactReport2021To22(), "communications.audiences", "audiences");
const longLabels = resultOf(
  exampleResults().longLabelAudiences,
  "example.long-label-audiences",
  "audiences",
);

/** Four conferences and two accounts of an invented trust, one conference a small one. */
const several = eventAudiences(
  [
    ...[412, 380, 97, 4].map((count, index) => ({
      id: `conference-${2022 + index}`,
      label: `Conference ${2022 + index}`,
      unit: "delegates" as const,
      of: "educators",
      on: `${2022 + index}-11-2${index}`,
      repeats: "countedOnce" as const,
      count: exactly(count),
    })),
    ...(["first", "second"] as const).map((id) => ({
      id,
      label: `The trust's ${id} account`,
      unit: "followers" as const,
      of: "accounts",
      repeats: "countedOnce" as const,
      count: id === "first" ? exactly(2300) : bounded("about", 1500),
    })),
    {
      id: "film",
      label: "Film about a day in school",
      unit: "views",
      of: "viewers",
      repeats: "countedEachTime",
      count: exactly(18_200),
    },
  ],
  { ...longLabels, id: "example.several-audiences" },
);

/**
 * **It answers:** who came to events, watched, read or follows?
 *
 * ### When to use it
 *
 * For audiences, whose numbers are of times, seats and accounts. People whom a programme reached, each
 * counted once, take the reach summary. The two are never added to each other.
 *
 * ### Anatomy
 *
 * - **A number for each unit,** with what it was counted in, the event or channel, and how it was counted.
 * - **Bars,** where there are several audiences of one unit, on a scale of that unit alone.
 * - **Not added up:** followers of two accounts may be the same people, so there is no sum of them.
 *
 * ### Do and don't
 *
 * - **Do** name the event or the channel, and the day.
 * - **Don't** add units up to one large number, nor call views people.
 */
const meta = {
  title: "Widgets/Audience summary",
  component: AudienceSummary,
  argTypes: widgetControls,
} satisfies Meta<typeof AudienceSummary>;

export default meta;
type Story = StoryObj<typeof AudienceSummary>;

/** What the report prints, each with its qualifier: "nearly 50,000" is fewer than that. */
export const Report: Story = {
  args: { result: report },
  play: async ({ canvas }) => {
    const chart = within(canvas.getByRole("img"));
    await expect(chart.getByText("over 350")).toBeVisible();
    await expect(chart.getByText("fewer than 50,000")).toBeVisible();
    const table = await openTable(canvas.getByRole("figure"));
    await expect(within(table).getAllByRole("rowheader")).toHaveLength(5);
  },
};

/** Several audiences of one unit; a conference of four is hidden, and with it what all add up to. */
export const SeveralOfAUnit: Story = {
  args: { result: publishExample(several) },
  play: async ({ canvas }) => {
    const chart = within(canvas.getByRole("img"));
    await expect(chart.getByText("Not added up: somebody may be in two")).toBeVisible();
    await expect(chart.getAllByText("hidden: too few to show")).toHaveLength(2);
  },
};

export const LongLabels: Story = { args: { result: longLabels }, globals: { width: "320" } };

/** A publisher whose threshold is 50,000. */
export const Suppressed: Story = {
  args: { result: publishExample(several, 50_000) },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByRole("heading", { level: 3 })).toHaveTextContent(longLabels.title);
    await expect(canvasElement).not.toHaveTextContent("412");
  },
};

export const Empty: Story = {
  args: {
    result: publishExample({ ...longLabels, id: "example.no-audiences", body: { groups: [] } }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText("There are no audiences.")[0]).toBeVisible();
  },
};

export const Loading: Story = loading;

export const Failed: Story = failed;

export const Stale: Story = stale(report);
export const RightToLeft: Story = { args: { result: report }, globals: { direction: "rtl" } };
export const Narrow: Story = { args: { result: report }, globals: { width: "320" } };
