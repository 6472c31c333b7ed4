import * as z from "zod/mini";
import { describeValue } from "../errors/describeValue";
import { schemaFaults } from "../errors/schemaFaults";
import type { AuditedGroup, AuditedReport, AuditedTarget, FigureAtPath } from "./AuditedReport";
import { containersIn } from "./containersIn";
import { type PublishedFigure, publishedFigureSchema } from "./publishedFigure";
import { readPrintedShare } from "./readPrintedShare";
import { referenceFaults } from "./referenceFaults";
import { type ReportFault, refuseReportFaults } from "./refuseReportFaults";

/** @throws {MetricInputError} with every fault in the figures */
export function readReport(input: unknown): AuditedReport {
  const faults: ReportFault[] = [];
  const entries = entriesOf(input, faults);
  const figures = entries.flatMap(([entry, path]) => readFigure(entry, path, faults) ?? []);
  faults.push(...referenceFaults(figures, entries.map(idOf)));
  refuseReportFaults("report", faults);
  const groups = new Map<string, AuditedGroup>();
  const targets: AuditedTarget[] = [];
  for (const { figure } of figures) {
    if (figure.is === "target") targets.push(figure);
    else groups.set(figure.id, figure);
  }
  return { groups, targets, containers: containersIn(groups.values()) };
}

function entriesOf(input: unknown, faults: ReportFault[]): [entry: unknown, path: string][] {
  if (Array.isArray(input)) return input.map((entry, index) => [entry, `figures[${index}]`]);
  const received = describeValue(input);
  faults.push({ code: "RECORD_INVALID", path: "figures", expected: "a list", received });
  return [];
}

function readFigure(entry: unknown, path: string, faults: ReportFault[]): FigureAtPath | undefined {
  const result = z.safeParse(publishedFigureSchema, entry);
  if (!result.success) {
    const found = schemaFaults(result.error.issues, entry, path);
    faults.push(...found.map((fault) => ({ code: "RECORD_INVALID" as const, ...fault })));
    return undefined;
  }
  const figure: PublishedFigure = result.data;
  if (figure.is === "count") return { figure, path };
  if (figure.is === "share") {
    const read = readPrintedShare(figure.printed, `${path}.printed`, faults);
    return read && { figure: { ...figure, read }, path };
  }
  if (figure.aim.is === "count") return { figure, path };
  const read = readPrintedShare(figure.aim.printed, `${path}.aim.printed`, faults);
  return read && { figure: { ...figure, read }, path };
}

/** The id of an entry even if the rest of it is wrong, so that a reference to it is not a second fault. */
function idOf([entry, path]: [entry: unknown, path: string]): { id: unknown; path: string } {
  const id = typeof entry === "object" && entry !== null && "id" in entry ? entry.id : undefined;
  return { id, path };
}
