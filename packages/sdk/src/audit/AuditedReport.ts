import type {
  PublishedFigure,
  PublishedGroup,
  PublishedShare,
  PublishedTarget,
} from "./publishedFigure";
import type { PrintedShare } from "./readPrintedShare";

/** A share with its text read. */
export type AuditedShare = PublishedShare & { read: PrintedShare };

/** A target with the text of its aim read, where that is a share. */
export type AuditedTarget = PublishedTarget & { read?: PrintedShare };

export type AuditedGroup = Exclude<PublishedGroup, { is: "share" }> | AuditedShare;

/** A report's figures after every check of the input: ids are unique, references lead to a group. */
export interface AuditedReport {
  groups: ReadonlyMap<string, AuditedGroup>;
  targets: readonly AuditedTarget[];
  /** For each group, the groups that hold all of it. */
  containers: ReadonlyMap<string, readonly string[]>;
}

/** A figure that has every field it needs, and where it stands in the input. */
export interface FigureAtPath {
  figure: PublishedFigure;
  path: string;
}
