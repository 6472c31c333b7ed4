import type { Meta, StoryObj } from "@storybook/react-vite";
import { contentOf } from "@the-difference/impact-sdk";
import { impactReport2021To22 } from "@the-difference/sample-data";
import { expect, within } from "storybook/test";
import { TheoryOfChange } from "./TheoryOfChange";

const snapshot = impactReport2021To22();
const theory = contentOf(snapshot, "model", "theoryOfChange");

/**
 * **It answers:** how is the work meant to make a difference, and which parts of that have figures?
 *
 * ### Anatomy
 *
 * - **Four headed lists,** side by side where there is room; a screen reader meets them in their order.
 * - **A full edge:** figures on the page evidence the part, linked by their titles. **A dashed edge:** none
 *   does. The subtitle counts both.
 * - **Leads to:** stands in a part only where the publisher says which part leads to which. The report says
 *   no more than the order of the columns, so no arrows are drawn between its parts.
 *
 * ### Do and don't
 *
 * - **Do** show the parts that no figure evidences; they are where the next measurement belongs.
 * - **Don't** read the order of the columns as proof that one caused the other.
 */
const meta = {
  title: "Widgets/Theory of change",
  component: TheoryOfChange,
  argTypes: { content: { control: false }, results: { control: false } },
} satisfies Meta<typeof TheoryOfChange>;

export default meta;
type Story = StoryObj<typeof TheoryOfChange>;

/** The report's model; ten of its fourteen parts have figures. */
export const Report: Story = {
  args: { content: theory, results: snapshot.results },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(
      canvas.getByText(/10 of its 14 parts have figures beside them/),
    ).toBeInTheDocument();
    await expect(canvas.getAllByRole("heading", { level: 4 })).toHaveLength(4);
  },
};

/** On a page without figures nothing is linked, and the subtitle says so. */
export const WithoutFigures: Story = { args: { content: theory, results: [] } };

/** A publisher who says which part leads to which. */
export const WithConnections: Story = {
  args: {
    content: {
      ...theory,
      edges: [
        { from: "vulnerable-children", to: "leadership-programme" },
        { from: "mainstream-expertise", to: "inclusive-leadership-course" },
      ],
    },
    results: snapshot.results,
  },
};
