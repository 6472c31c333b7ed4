import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, within } from "storybook/test";
import { Brand } from "./Brand";

/**
 * Type a trust's colour. It becomes the first data colour; the others turn around the circle of hues with it, and
 * links and the focus ring take its hue. Where the colour cannot be told from the paper, from the ground of a bar
 * or from any second colour, the nearest lightness of the same hue stands in, and a warning says what was short.
 *
 * The stylesheet goes into a file of the trust's own, after the figures': `brandTheme(colour).css` gives the
 * same text in a build. Nothing needs an inline style.
 */
const meta = {
  title: "Foundations/Brand",
  component: Brand,
  args: { brand: "#7b1fa2" },
} satisfies Meta<typeof Brand>;

export default meta;
type Story = StoryObj<typeof Brand>;

export const Purple: Story = {
  play: async ({ canvas }) => {
    const warnings = within(canvas.getByRole("list", { name: "What the brand's colour fails as" }));
    await expect(
      warnings.getByText(/^In the light theme #7b1fa2 as data-1 against data-2 reaches 2\.71:1/),
    ).toBeVisible();
    await expect(canvas.queryByText("too little")).toBeNull();

    const field = canvas.getByRole("textbox", { name: "Brand's colour" });
    await userEvent.clear(field);
    await userEvent.type(field, "#12436");
    await expect(canvas.getByRole("alert")).toHaveTextContent("expected #rrggbb or #rgb");
    await userEvent.type(field, "d");
    await expect(canvas.queryByRole("alert")).toBeNull();
    await expect(canvas.queryByText(/^In the light theme/)).toBeNull();

    await userEvent.clear(field);
    await userEvent.type(field, "#fc0");
    const [nearest] = canvas.getAllByRole("button", { name: /^Try #/ });
    await userEvent.click(nearest ?? field);
    await expect(canvas.queryByText(/^In the light theme .* as data-1/)).toBeNull();
  },
};

/** Too pale for a light paper: darker in the light theme, as it is in the dark one. */
export const Yellow: Story = { args: { brand: "#ffcc00" } };

/** Nothing to warn of in the light theme. */
export const Navy: Story = { args: { brand: "#12436d" } };
