import type { Meta, StoryObj } from "@storybook/react-vite";
import {
  contentOf,
  type MetricResultKind,
  type PublishedResult,
  resultOf,
} from "@the-difference/impact-sdk";
import { ImpactReport, StoryCard, type WidgetProps, widgetOfKind } from "@the-difference/impact-ui";
import { illustrativeTrust, impactReport2021To22 } from "@the-difference/sample-data";
import type { ComponentType, ReactNode } from "react";
import { expect } from "storybook/test";
import "./patterns.css";

const report = impactReport2021To22();
const trust = illustrativeTrust();

/** Figures together, as hosts use them. A pattern decides the room that each figure gets; the figures do the rest. */
const meta = {
  title: "Patterns/Pages",
  parameters: { controls: { disable: true } },
} satisfies Meta;

export default meta;
type Story = StoryObj;

function Figure<K extends MetricResultKind>({ result }: { result: PublishedResult<K> }) {
  const Widget: ComponentType<WidgetProps<K>> = widgetOfKind[result.kind];
  return <Widget result={result} />;
}

function Row({ children }: { children: ReactNode }) {
  return <div className="pattern-row">{children}</div>;
}

const figure = (snapshot: typeof report, id: string) => <Figure result={resultOf(snapshot, id)} />;

/**
 * **A board page.** Five seconds: three numbers against their targets, then the one figure that the meeting
 * is about, then what was hard. No more than five figures; the rest is a link away.
 */
export const BoardPage: Story = {
  render: () => (
    <div className="pattern-page">
      <Row>
        {figure(report, "dlp.2022.recruitment-target")}
        {figure(report, "dlp.2020.mainstream-target")}
        {figure(report, "trusts.employing-difference-leaders")}
      </Row>
      {figure(report, "dlp.progression")}
      <StoryCard content={contentOf(report, "learning.recruitment", "challengeAndLearning")} />
    </div>
  ),
};

/**
 * **An intranet card row.** Four tiles of equal height in a page that is not ours: numbers, sources and what
 * opens the tables each in one line. Where the page is narrow they stand below each other.
 */
export const IntranetCardRow: Story = {
  render: () => (
    <Row>
      {figure(report, "dlp.2022.recruitment-target")}
      {figure(report, "trusts.employing-difference-leaders")}
      {figure(report, "ilc.2021-22.students")}
      {figure(report, "dlp.training-hours")}
    </Row>
  ),
  play: async ({ canvasElement }) => {
    const figures = [...canvasElement.querySelectorAll("figure")];
    const tops = new Map<number, Set<number>>();
    for (const each of figures) {
      const row = Math.round(each.getBoundingClientRect().top);
      const name = each.querySelector("details")?.getBoundingClientRect();
      tops.set(row, (tops.get(row) ?? new Set()).add(Math.round(name?.top ?? 0)));
    }
    for (const inOneLine of tops.values()) await expect(inOneLine.size).toBe(1);
  },
};

/** **A funder's one-pager.** A report laid out in three short parts; it prints on two sheets. */
export const FundersOnePager: Story = {
  render: () => (
    <ImpactReport
      snapshot={report}
      headingLevel={2}
      sections={[
        {
          id: "funded",
          title: "What was funded",
          items: ["dlp.2022.recruitment", "dlp.training-hours", "dlp.length"],
        },
        { id: "became", title: "What became of it", items: ["dlp.progression"] },
        {
          id: "said",
          title: "In their words",
          items: ["headteachers.support-for-needs", "story.detentions"],
        },
      ]}
    />
  ),
};

/** **A dark intranet.** The theme is set around the figures, once; the host stays as it is. */
export const DarkIntranet: Story = {
  render: () => (
    <div className="pattern-dark" data-di-theme="dark">
      <div className="pattern-page">
        {figure(trust, "trust.recruitment")}
        <Row>
          {figure(trust, "trust.leaders.training")}
          {figure(trust, "trust.leaders.ethnicity5")}
        </Row>
      </div>
    </div>
  ),
};
