import type { Meta, StoryObj } from "@storybook/react-vite";
import { metricCatalogue } from "@the-difference/impact-sdk";
import { expect } from "storybook/test";
import { MetricsTable } from "./MetricsTable";

/**
 * What each metric measures, as every figure says it under its table. The words come from the SDK's
 * `metricCatalogue`; `packages/sdk/METRICS.md` has the same with sources and caveats.
 */
const meta = {
  title: "Foundations/Metrics",
  component: MetricsTable,
  parameters: { controls: { disable: true } },
} satisfies Meta<typeof MetricsTable>;

export default meta;
type Story = StoryObj<typeof MetricsTable>;

export const Catalogue: Story = {
  play: async ({ canvas }) => {
    const metrics = Object.keys(metricCatalogue);
    await expect(canvas.getAllByRole("rowheader")).toHaveLength(metrics.length);
    await expect(canvas.getByRole("rowheader", { name: "Recruitment funnel" })).toBeVisible();
  },
};
