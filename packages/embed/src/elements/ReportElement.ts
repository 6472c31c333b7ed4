import { loadOnce } from "../loadOnce";
import { hidesValues } from "./hidesValues";
import { ImpactElement, type View } from "./ImpactElement";

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
    const [{ ImpactReport }, at] = await Promise.all([loadReport(), this.snapshotAtHand()]);
    if (at.is !== "here") return at;
    const { snapshot, staleSince } = at;
    return {
      is: "ready",
      draw: ({ createElement }, { language, headingLevel = 1 }) =>
        createElement(ImpactReport, {
          key: snapshot.id,
          snapshot,
          language,
          headingLevel: Math.min(4, headingLevel) as 1 | 2 | 3 | 4,
        }),
      detail: { id: snapshot.id, kind: undefined },
      subject: snapshot,
      isStale: staleSince !== undefined,
      isSuppressed: hidesValues(snapshot.results),
    };
  }
}
