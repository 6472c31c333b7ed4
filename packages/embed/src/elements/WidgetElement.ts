import type { MetricResultKind, PublishedResult } from "@the-difference/impact-sdk";
import type { WidgetState } from "@the-difference/impact-ui";
import { type FigureKind, loadFigureKind } from "../loadFigureKind";
import { widgetKinds } from "../widgetKinds";
import { formOf } from "./formOf";
import { hidesValues } from "./hidesValues";
import { ImpactElement, loadDrawing, loadSnapshots, type View } from "./ImpactElement";

/**
 * One figure: a result of the snapshot at `src`, or one that the host has already, drawn by the widget of
 * its kind.
 *
 * @example
 * <impact-widget src="/impact.json" metric="dlp.2022.recruitment"></impact-widget>
 */
export class WidgetElement<K extends MetricResultKind = MetricResultKind> extends ImpactElement {
  #result: PublishedResult<K> | undefined;

  /** The only kind that an element draws, where it is named for one. */
  protected get kind(): K | undefined {
    return undefined;
  }

  /** A result that the host has already; it goes before `snapshot` and `src`. */
  get result(): PublishedResult<K> | undefined {
    return this.#result;
  }
  set result(value: PublishedResult<K> | undefined) {
    this.#result = value;
    this.update();
  }

  /** The id of a result in the snapshot. */
  get metric(): string {
    return this.getAttribute("metric") ?? "";
  }
  set metric(value: string) {
    this.setAttribute("metric", value);
  }

  /** Compact is a card: sentence and caveats stand with the table, one keystroke away. */
  get form(): "full" | "compact" {
    return formOf(this);
  }
  set form(value: "full" | "compact") {
    this.setAttribute("form", value);
  }

  protected chosenFrom(): string | undefined {
    return this.#result?.id ?? this.metric;
  }

  protected async view(): Promise<View> {
    // While the snapshot is on its way, where the element's name says which kind it will be.
    const early = this.kind && loadFigureKind(this.kind);
    early?.catch(() => {
      // It is asked for again once there is a result to draw.
    });
    if (this.#result) return viewOf(await loadFigureKind(this.#result.kind), this.#result);
    const [drawing, at] = await Promise.all([loadDrawing(), this.snapshotAtHand()]);
    if (at.is === "loading" || at.is === "failed") return at;
    const { findResult, SnapshotError } = drawing;
    try {
      if (at.is === "given") {
        // Found by its kind, where the element's name says one.
        const result = findResult(at.snapshot, this.metric, this.kind) as PublishedResult<K>;
        return viewOf(await loadFigureKind(result.kind), result);
      }
      const unread = findResult(at.envelope, this.metric, this.kind);
      if (!isDrawn(unread.kind)) return { is: "failed", error: unknownKind(unread.kind) };
      const [kind, { readResult }] = await Promise.all([
        loadFigureKind(unread.kind as K),
        loadSnapshots(),
      ]);
      return viewOf(kind, readResult(at.envelope, unread, kind.form), at.staleSince);
    } catch (error) {
      if (!(error instanceof SnapshotError)) throw error;
      // Of a result that is not there its whole words are shown: they list what the snapshot has.
      if (error.code === "RESULT_NOT_FOUND") {
        return { is: "failed", error: new Error(error.message, { cause: error }) };
      }
      return { is: "failed", error, ...(at.is === "came" && { retry: at.retry }) };
    }
  }
}

const isDrawn = (kind: string) => widgetKinds.some((known) => known === kind);

const unknownKind = (kind: string) =>
  new Error(
    `metric: expected a result of a kind that this version draws; received "${kind}". Load a newer version of the script.`,
  );

function viewOf<K extends MetricResultKind>(
  { Widget, styles }: FigureKind<K>,
  result: PublishedResult<K>,
  staleSince?: string,
): View {
  const state: WidgetState<K> =
    staleSince === undefined ? { is: "ready", result } : { is: "stale", result, since: staleSince };
  return {
    is: "ready",
    draw: ({ createElement }, { language, headingLevel = 3, anchor, form }) =>
      createElement(Widget, {
        // Another result is another figure: nothing of the last one's stays open.
        key: result.id,
        state,
        language,
        anchor,
        form,
        headingLevel: Math.max(2, headingLevel) as 2 | 3 | 4 | 5 | 6,
      }),
    styles,
    detail: { id: result.id, kind: result.kind },
    subject: result,
    isStale: staleSince !== undefined,
    isSuppressed: hidesValues(result),
  };
}
