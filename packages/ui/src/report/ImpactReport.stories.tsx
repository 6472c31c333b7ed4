import type { Meta, StoryObj } from "@storybook/react-vite";
import { illustrativeTrust, impactReport2021To22 } from "@the-difference/sample-data";
import { expect, within } from "storybook/test";
import { ImpactReport } from "./ImpactReport";

/**
 * **It answers:** what does this snapshot say, as one document?
 *
 * Everything a snapshot holds, in the order of a report, or the parts that an editor lays out in `sections`.
 * Every figure has its result's id as anchor. Printed, it has a running head and page numbers, no figure
 * breaks across pages where it fits on one, and links are written out.
 *
 * ### Do and don't
 *
 * - **Do** choose five to twelve figures for a page; the whole snapshot is for those who check.
 * - **Do** keep a challenge beside the success that it belongs to.
 * - **Don't** repeat a figure's headline in the text around it.
 */
const meta = {
  title: "Widgets/Impact report",
  component: ImpactReport,
  argTypes: { snapshot: { control: false } },
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof ImpactReport>;

export default meta;
type Story = StoryObj<typeof ImpactReport>;

/** The trust's snapshot, laid out by what each result is. */
export const Trust: Story = {
  args: { snapshot: illustrativeTrust() },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const contents = within(canvas.getByRole("navigation", { name: "Contents" }));
    for (const link of contents.getAllByRole("link")) {
      const id = link.getAttribute("href")?.slice(1) ?? "";
      await expect(canvasElement.ownerDocument.getElementById(id)).not.toBeNull();
    }
  },
};

/** Two sections that an editor chose from the report. */
export const LaidOut: Story = {
  args: {
    snapshot: impactReport2021To22(),
    sections: [
      {
        id: "short",
        title: "In short",
        lead: "One cohort was recruited, two have graduated.",
        items: ["dlp.2022.recruitment", "dlp.progression"],
      },
      { id: "words", title: "In their words", items: ["headteachers.support-for-needs"] },
    ],
  },
};
