import type { Meta, StoryObj } from "@storybook/react-vite";
import { resultOf } from "@the-difference/impact-sdk";
import {
  CohortFunnel,
  DiversityBreakdown,
  ProgressionChart,
  SurveyResults,
  TargetTracker,
} from "@the-difference/impact-ui";
import { illustrativeTrust, impactReport2021To22 } from "@the-difference/sample-data";
import { expect, within } from "storybook/test";

const report = impactReport2021To22();
const trust = illustrativeTrust();

/**
 * People who set their own palette (Windows contrast themes) see figures in it: marks keep their edges,
 * and nothing is told by colour alone. The tests draw these stories with forced colours on. To see them so
 * yourself, turn on "Emulate CSS media feature forced-colors" in the browser's rendering tools.
 */
const meta = {
  title: "Foundations/Forced colours",
  parameters: { controls: { disable: true } },
  play: async ({ canvas }) => {
    const isForced = matchMedia("(forced-colors: active)").matches;
    const figure = canvas.getByRole("figure");
    const heading = within(figure).getByRole("heading", { level: 3 });
    if (isForced) {
      await expect(getComputedStyle(heading).color).toBe(systemColour("CanvasText"));
      await expect(getComputedStyle(figure).backgroundColor).toBe(systemColour("Canvas"));
      await expect(shapesWithoutContrast(figure)).toEqual([]);
    }
  },
} satisfies Meta;

export default meta;
type Story = StoryObj;

export const Funnel: Story = {
  render: () => <CohortFunnel result={resultOf(trust, "trust.recruitment", "funnel")} />,
};

export const Diversity: Story = {
  render: () => (
    <DiversityBreakdown
      results={[
        resultOf(trust, "trust.leaders.ethnicity5", "breakdown"),
        resultOf(trust, "trust.leaders.sex", "breakdown"),
      ]}
    />
  ),
};

export const Progression: Story = {
  render: () => <ProgressionChart result={resultOf(report, "dlp.progression", "progression")} />,
};

export const Survey: Story = {
  render: () => <SurveyResults result={resultOf(trust, "trust.leaders.support", "survey")} />,
};

export const Target: Story = {
  render: () => <TargetTracker result={resultOf(trust, "trust.leaders.training", "target")} />,
};

/** What the browser makes of a system colour's name. */
function systemColour(name: "Canvas" | "CanvasText"): string {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) throw new Error("Canvas: expected a 2d context; received none.");
  context.fillStyle = name;
  context.fillRect(0, 0, 1, 1);
  const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
  return `rgb(${red}, ${green}, ${blue})`;
}

/** Shapes that neither their fill nor their stroke sets off from the ground. The ground of a bar, as wide as its plot, may. */
function shapesWithoutContrast(figure: HTMLElement): string[] {
  const ground = getComputedStyle(figure).backgroundColor;
  const isSeen = (paint: string) =>
    paint !== "none" && paint !== ground && !/^rgba\(.*, 0\)$/.test(paint);
  return Array.from(
    figure.querySelectorAll("svg :is(rect:not([width='100%'][height='100%']), circle, path)"),
  )
    .filter((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      return !isSeen(fill) && !isSeen(stroke);
    })
    .map((shape) => shape.outerHTML);
}
