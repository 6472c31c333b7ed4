import type { Basis, Evidence, ResultContext } from "@the-difference/impact-sdk";
import type { CrossCheckId } from "./crossChecks";
import { reportPlaces } from "./reportPlaces";
import { type ReportSourceId, reportSource } from "./reportSources";

type Published = Extract<Basis, { kind: "published" }>;

/** Where a figure stands in the report: its id in the inventory, its section or footnote, its words. */
interface ReportEvidence {
  figure: `F${number}`;
  section: keyof typeof reportPlaces;
  footnote?: number;
  quote: string;
}

export interface ReportFigure
  extends Pick<ResultContext, "id" | "title" | "subtitle" | "scope">,
    Pick<Published, "population" | "definition" | "measuredBy"> {
  caveats?: { text: string; check?: CrossCheckId }[];
  evidence: ReportEvidence[];
  /** The last day of the reporting year, 2022-08-31, unless told. */
  asOf?: string;
  /** The publication that the report quotes; without it the figure is the report's own. */
  quotedFrom?: ReportSourceId;
}

const report: ReportSourceId = "impact-report-2021-22";

/**
 * What a result made from the report states: a published figure with its place and words. The report
 * prints no date of its own publication, so what it does not date carries the last day of the year it
 * reports on.
 */
export function fromReport(figure: ReportFigure): ResultContext {
  const { id, title, subtitle, scope, population, definition, measuredBy } = figure;
  const source = figure.quotedFrom ?? report;
  return {
    id,
    title,
    subtitle,
    scope,
    basis: { kind: "published", source, population, definition, measuredBy },
    asOf: figure.asOf ?? "2022-08-31",
    sources: [...new Set([source, report])].map(reportSource),
    evidence: figure.evidence.map(evidenceInReport),
    ...(figure.caveats && { caveats: figure.caveats }),
  };
}

function evidenceInReport({ figure, section, footnote, quote }: ReportEvidence): Evidence {
  const place = reportPlaces[section];
  return {
    figure,
    source: report,
    place: footnote === undefined ? place : `${place}, footnote ${footnote}`,
    quote,
  };
}
