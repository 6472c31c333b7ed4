import {
  formatDate,
  type MetricResultKind,
  type PublishedContent,
  type PublishedResult,
  type Snapshot,
} from "@the-difference/impact-sdk";
import { type ComponentType, useId } from "react";
import type { WidgetOptions, WidgetProps } from "../figure/WidgetState";
import { useLanguage } from "../language/LanguageContext";
import { messagesIn } from "../language/messageTable";
import { PartnerDirectory } from "../widgets/PartnerDirectory/PartnerDirectory";
import { StoryCard } from "../widgets/StoryCard/StoryCard";
import { TheoryOfChange } from "../widgets/TheoryOfChange/TheoryOfChange";
import { widgetOfKind } from "../widgets/widgetOfKind";
import type { ReportSection } from "./ReportSection";
import { reportMessages } from "./reportMessages";
import { reportSections } from "./reportSections";

export interface ImpactReportProps extends Omit<WidgetOptions, "headingLevel" | "anchor"> {
  snapshot: Snapshot;
  /** Level of the report's title; its sections are one level below, its figures two. 1 unless told. */
  headingLevel?: 1 | 2 | 3 | 4;
  /** The report's parts, laid out by an editor; unless told, everything by what it is. */
  sections?: readonly ReportSection[];
}

/**
 * A snapshot as one page: title, contents, sections with their figures, stories and theory of change, and
 * how small numbers were protected. Every figure has its result's id as anchor. It prints as a document:
 * running head, pages that do not break a figure, links written out.
 *
 * @throws {Error} where `sections` name an id that the snapshot does not hold; it lists all of them
 * @example
 * <ImpactReport snapshot={parseSnapshot(json)} />
 */
export function ImpactReport({
  snapshot,
  headingLevel = 1,
  sections,
  ...spoken
}: ImpactReportProps) {
  const language = useLanguage(spoken);
  const say = messagesIn(reportMessages, language);
  const titleId = useId();
  const parts = sections ?? reportSections(snapshot, language);
  refuseUnknownItems(snapshot, parts);
  const levels = levelsBelow(headingLevel);
  const Title = `h${headingLevel}` as const;
  const PartTitle = `h${levels.part}` as const;
  const number = new Intl.NumberFormat(language.locale);
  const { policy } = snapshot;

  return (
    <article className="di-report" aria-labelledby={titleId}>
      <div className="di-running-head" aria-hidden="true">
        <span>{snapshot.title}</span>
      </div>
      <div className="di-report-body">
        <header className="di-report-head">
          {snapshot.illustrative && <p className="di-badge">{say.illustrative}</p>}
          <Title id={titleId} className="di-report-title">
            {snapshot.title}
          </Title>
          <p className="di-report-imprint">
            {say.published(snapshot.publisher, formatDate(snapshot.publishedOn, language))}
          </p>
        </header>
        <nav className="di-report-contents" aria-label={say.contents}>
          <ol>
            {parts.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
        {parts.map(({ id, title, lead, items }) => (
          <section
            key={id}
            id={id}
            className="di-report-section"
            aria-labelledby={`${titleId}-${id}`}
          >
            <PartTitle id={`${titleId}-${id}`} className="di-report-subtitle">
              {title}
            </PartTitle>
            {lead && <p className="di-report-lead">{lead}</p>}
            <div className="di-report-items">
              {items.map((item) => (
                <ReportItem
                  key={item}
                  id={item}
                  snapshot={snapshot}
                  headingLevel={levels.figure}
                  language={language}
                />
              ))}
            </div>
          </section>
        ))}
        <footer className="di-report-foot">
          <p>
            {say.protection(
              number.format(policy.threshold - 1),
              number.format(policy.specialCategoryThreshold - 1),
            )}
          </p>
        </footer>
      </div>
    </article>
  );
}

function levelsBelow(level: 1 | 2 | 3 | 4) {
  return { part: (level + 1) as 2 | 3 | 4 | 5, figure: (level + 2) as 3 | 4 | 5 | 6 };
}

function refuseUnknownItems(snapshot: Snapshot, sections: readonly ReportSection[]): void {
  const known = new Set([...snapshot.results, ...snapshot.content].map(({ id }) => id));
  const unknown = sections.flatMap(({ id, items }) =>
    items.filter((item) => !known.has(item)).map((item) => `"${item}" in section "${id}"`),
  );
  if (unknown.length === 0) return;
  throw new Error(
    `ImpactReport: expected ids of results or content of the snapshot "${snapshot.id}"; received ${unknown.join(", ")}. Take them out, or publish them with the snapshot.`,
  );
}

interface ReportItemProps extends Omit<WidgetOptions, "anchor"> {
  id: string;
  snapshot: Snapshot;
}

/** A result or a piece of content in its place; tiles stand several in a row. */
function ReportItem({ id, snapshot, ...options }: ReportItemProps) {
  const result = snapshot.results.find((each) => each.id === id);
  const content = snapshot.content.find((each) => each.id === id);
  const isTile = result?.kind === "quantity" || result?.kind === "target";
  return (
    <div id={content && id} className={isTile ? "di-report-tile" : "di-report-item"}>
      {result && <ReportFigure result={result} {...options} />}
      {content && <ReportContent content={content} results={snapshot.results} {...options} />}
    </div>
  );
}

function ReportFigure<K extends MetricResultKind>({
  result,
  ...options
}: WidgetOptions & { result: PublishedResult<K> }) {
  const Widget: ComponentType<WidgetProps<K>> = widgetOfKind[result.kind];
  return <Widget result={result} {...options} />;
}

interface ReportContentProps extends Omit<WidgetOptions, "anchor"> {
  content: PublishedContent;
  results: readonly PublishedResult[];
}

function ReportContent({ content, ...options }: ReportContentProps) {
  if (content.is === "theoryOfChange") return <TheoryOfChange content={content} {...options} />;
  if (content.is === "directory") return <PartnerDirectory content={content} {...options} />;
  return <StoryCard content={content} {...options} />;
}
