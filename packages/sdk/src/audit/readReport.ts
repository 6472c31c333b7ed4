import * as z from "zod/mini";
import { describeValue } from "../errors/describeValue";
import { type CodedFault, refuseFaults } from "../errors/refuseFaults";
import { schemaFaults } from "../errors/schemaFaults";
import type { AuditedGroup, AuditedReport, AuditedTarget, FigureAtPath } from "./AuditedReport";
import { containersIn } from "./containersIn";
import { type PublishedTarget, publishedFigureSchema } from "./publishedFigure";
import { readPrintedShare } from "./readPrintedShare";
import { referenceFaults } from "./referenceFaults";

/** @throws {MetricInputError} with every fault in the figures */
export function readReport(input: unknown): AuditedReport {
  const faults: CodedFault[] = [];
  const entries = entriesOf(input, faults);
  const figures = entries.flatMap(([entry, path]) => readFigure(entry, path, faults) ?? []);
  const groups = new Map<string, AuditedGroup>();
  const targets: AuditedTarget[] = [];
  for (const { figure, path } of figures) {
    if (figure.is === "target") targets.push(withAim(figure, path, faults));
    else if (figure.is === "count") groups.set(figure.id, figure);
    else {
      const read = readPrintedShare(figure.printed, `${path}.printed`, faults);
      if (read) groups.set(figure.id, { ...figure, read });
    }
  }
  faults.push(...referenceFaults(figures, entries.map(idOf)));
  refuseFaults("report", faults);
  return { groups, targets, containers: containersIn(groups.values()) };
}

function withAim(target: PublishedTarget, path: string, faults: CodedFault[]): AuditedTarget {
  if (target.aim.is === "count") return target;
  const read = readPrintedShare(target.aim.printed, `${path}.aim.printed`, faults);
  return read ? { ...target, read } : target;
}

function entriesOf(input: unknown, faults: CodedFault[]): [entry: unknown, path: string][] {
  if (Array.isArray(input))
    return Array.from(input, (entry, index) => [entry, `figures[${index}]`]);
  const received = describeValue(input);
  faults.push({ code: "RECORD_INVALID", path: "figures", expected: "a list", received });
  return [];
}

function readFigure(entry: unknown, path: string, faults: CodedFault[]): FigureAtPath | undefined {
  const result = z.safeParse(publishedFigureSchema, entry);
  if (!result.success) {
    const found = schemaFaults(result.error.issues, entry, path);
    faults.push(...found.map((fault) => ({ code: "RECORD_INVALID" as const, ...fault })));
    return undefined;
  }
  return { figure: result.data, path };
}

/** The id of an entry even if the rest of it is wrong, so that a reference to it is not a second fault. */
function idOf([entry, path]: [entry: unknown, path: string]): { id: unknown; path: string } {
  const id = typeof entry === "object" && entry !== null && "id" in entry ? entry.id : undefined;
  return { id, path };
}
