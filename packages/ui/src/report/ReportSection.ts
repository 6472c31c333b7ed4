/** A part of a report: its title and what stands in it, by the ids of results and of content. */
export interface ReportSection {
  /** Unique in the report; links lead to it. */
  id: string;
  title: string;
  /** A sentence or two before its figures. */
  lead?: string;
  /** Ids of the snapshot's results and content, in their order. */
  items: readonly string[];
}
