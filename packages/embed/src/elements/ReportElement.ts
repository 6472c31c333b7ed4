import type { Snapshot } from "@the-difference/impact-sdk";
import { loadOnce } from "../loadOnce";
import { hidesValues } from "./hidesValues";
import { ImpactElement, type View } from "./ImpactElement";

type Report = typeof import("../report");

const loadReport = loadOnce(() => import("../report"));

/**
 * All that a snapshot holds, as one document with contents and sections.
 *
 * @example
 * <impact-report src="/impact.json"></impact-report>
 */
export class ReportElement extends ImpactElement {
  protected chosenFrom(figureId: string | undefined): string | undefined {
    return figureId;
  }

  protected async view(): Promise<View> {
    const [report, at] = await Promise.all([loadReport(), this.snapshotAtHand()]);
    if (at.is === "loading" || at.is === "failed") return at;
    if (at.is === "given") return viewOf(report, at.snapshot);
    try {
      return viewOf(report, report.readSnapshot(at.envelope), at.staleSince);
    } catch (error) {
      if (error instanceof Error) return { is: "failed", error, retry: at.retry };
      throw error;
    }
  }
}

function viewOf({ ImpactReport, styles }: Report, snapshot: Snapshot, staleSince?: string): View {
  return {
    is: "ready",
    draw: ({ createElement }, { language, headingLevel = 1 }) =>
      createElement(ImpactReport, {
        key: snapshot.id,
        snapshot,
        language,
        headingLevel: Math.min(4, headingLevel) as 1 | 2 | 3 | 4,
      }),
    styles,
    detail: { id: snapshot.id, kind: undefined },
    subject: snapshot,
    isStale: staleSince !== undefined,
    isSuppressed: hidesValues(snapshot.results),
  };
}
