import type { Meta, StoryObj } from "@storybook/react-vite";
import { contentOf } from "@the-difference/impact-sdk";
import { impactReport2021To22 } from "@the-difference/sample-data";
import { expect, within } from "storybook/test";
import { StoryCard } from "./StoryCard";

const snapshot = impactReport2021To22();
const { results } = snapshot;

/**
 * **It answers:** what does a figure mean to somebody, and what did not go as hoped?
 *
 * ### When to use it
 *
 * Beside the figures that a story belongs to, never in place of one: a case is chosen, a figure is counted.
 * People appear by their role. The texts are checked at publication against what the figures hide.
 *
 * ### Forms
 *
 * - **Story:** a title, whom it is about, a few paragraphs.
 * - **Quote:** somebody's own words and their role.
 * - **Challenge and learning:** what was hard beside what was learned, so that neither stands alone.
 *
 * ### Do and don't
 *
 * - **Do** put it below the figure that it explains.
 * - **Do** tell what went wrong in the same words as what went well.
 * - **Don't** choose the best case and let it stand for all.
 * - **Don't** write a number that the figures hide; publication refuses it.
 */
const meta = {
  title: "Widgets/Story card",
  component: StoryCard,
  argTypes: { content: { control: false }, results: { control: false } },
} satisfies Meta<typeof StoryCard>;

export default meta;
type Story = StoryObj<typeof StoryCard>;

/** A case study with links to its two figures. */
export const CaseStudy: Story = {
  args: { content: contentOf(snapshot, "story.detentions", "story"), results },
  play: async ({ canvasElement }) => {
    const links = within(canvasElement).getAllByRole("link");
    await expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "#case.detentions.change",
      "#case.detentions.before",
      "#case.detentions.after",
    ]);
  },
};

/** A headteacher's words. */
export const Quotation: Story = {
  args: { content: contentOf(snapshot, "headteachers.support-for-needs", "quote"), results },
};

/** What was hard and what was learned, side by side where there is room. */
export const ChallengeAndLearning: Story = {
  args: { content: contentOf(snapshot, "learning.recruitment", "challengeAndLearning"), results },
};

/** Invented content carries its badge. */
export const Illustrative: Story = {
  args: {
    content: { ...contentOf(snapshot, "story.detentions", "story"), illustrative: true },
    results: [],
  },
};
