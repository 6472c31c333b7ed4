import type { Meta, StoryObj } from "@storybook/react-vite";
import { contentOf } from "@the-difference/impact-sdk";
import { impactReport2021To22 } from "@the-difference/sample-data";
import { expect, userEvent, waitFor } from "storybook/test";
import { manySchools } from "../../stories/manySchools";
import { PartnerDirectory } from "./PartnerDirectory";

const directory = contentOf(impactReport2021To22(), "partner-schools", "directory");

/**
 * **It answers:** is my school among them?
 *
 * ### When to use it
 *
 * For a list of schools that readers look through for one. How many there are belongs in a reach summary.
 *
 * ### Anatomy
 *
 * - **Field:** finds the beginnings of words in names, other names, trusts and places, whatever the case,
 *   the accents and the apostrophes. How many it finds is said aloud.
 * - **List:** under initials, in a box of one height, so that nothing moves while somebody types. What is a
 *   trust or has a second name says so.
 * - **Notes:** how the list was made.
 *
 * ### Do and don't
 *
 * - **Do** say how names were joined and merged, and who decided it.
 * - **Don't** list people: a school's name is no person's, a headteacher's is.
 * - **Don't** put it beside a figure that hides how many schools there are; publication refuses it.
 *
 * Without a script the list is whole and there is no field; the browser's own search finds a name.
 */
const meta = {
  title: "Widgets/Partner directory",
  component: PartnerDirectory,
  argTypes: { content: { control: false }, results: { control: false } },
} satisfies Meta<typeof PartnerDirectory>;

export default meta;
type Story = StoryObj<typeof PartnerDirectory>;

/** The report's 200 printed rows as 192 places. */
export const Report: Story = {
  args: { content: directory },
  play: async ({ canvas }) => {
    const field = canvas.getByRole("searchbox", { name: "Find by name" });
    await expect(canvas.getByRole("status")).toHaveTextContent("192 in all");
    await userEvent.type(field, "SAINT mary");
    await waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent("1 of 192 found"));
    await expect(canvas.getByText("St Mary's College")).toBeVisible();
    await userEvent.clear(field);
    await waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent("192 in all"));
  },
};

/** What is not there is said, with what to try. */
export const NothingFound: Story = {
  args: { content: directory },
  play: async ({ canvas }) => {
    await userEvent.type(canvas.getByRole("searchbox"), "hogwarts");
    await expect(await canvas.findByText(/begin like “hogwarts”/)).toBeVisible();
    await expect(canvas.getByRole("status")).toHaveTextContent("0 of 192 found");
  },
};

const allOfEngland = manySchools(25_000, directory);

/** As many invented schools as England has: 200 are drawn at once. */
export const TwentyFiveThousand: Story = {
  args: { content: directory },
  // Not as an argument: Storybook copies its arguments to the window around the story, which takes seconds.
  render: (args) => <PartnerDirectory {...args} content={allOfEngland} />,
  play: async ({ canvas }) => {
    await expect(canvas.getByRole("status")).toHaveTextContent(
      "25,000 in all, the first 200 shown",
    );
    const more = canvas.getByRole("button", { name: "Show 200 more" });
    more.focus();
    await userEvent.keyboard("{Enter}");
    await waitFor(() => expect(canvas.getAllByRole("listitem")).toHaveLength(400));
    await expect(more).toHaveFocus();
    await userEvent.type(canvas.getByRole("searchbox"), "oakbury h");
    await waitFor(() => expect(canvas.getByRole("status")).toHaveTextContent("1 of 25,000 found"));
  },
  tags: ["thousands-of-rows"],
};

/** Schools with trusts and places, which they are found by too. */
export const WithPlaces: Story = { args: { content: manySchools(60, directory) } };

export const OneSchool: Story = { args: { content: manySchools(1, directory) } };

export const LongNames: Story = {
  args: {
    content: {
      ...directory,
      lists: [],
      entries: [
        {
          name: "The Blessed John Henry Newman and Saint Thomas of Canterbury Roman Catholic Voluntary Aided Primary School",
          otherNames: ["Newman and Saint Thomas"],
          trust: "The North of England Catholic Multi-Academy Trust of Saint John Henry",
          localAuthority: "Bournemouth, Christchurch and Poole",
        },
        { name: "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" },
      ],
    },
  },
  globals: { width: "320" },
};

export const RightToLeft: Story = { args: { content: directory }, globals: { direction: "rtl" } };
export const Narrow: Story = { args: { content: directory }, globals: { width: "320" } };
