import type { MetricResultKind, PublishedResult } from "@the-difference/impact-sdk";
import type { WidgetProps, WidgetState } from "@the-difference/impact-ui";
import type { ComponentType } from "react";
import { loadWidget } from "../loadWidget";
import { hidesValues } from "./hidesValues";
import { ImpactElement, loadDrawing, type SnapshotAtHand, type View } from "./ImpactElement";

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

  protected chosenFrom(): string | undefined {
    return this.#result?.id ?? this.metric;
  }

  protected async view(): Promise<View> {
    // While the snapshot is on its way, where the element's name says which widget it will be.
    const early = this.kind && loadWidget(this.kind);
    early?.catch(() => {
      // It is asked for again once there is a result to draw.
    });
    const found = this.#result ? here(this.#result) : await this.#find();
    if (found.is !== "here") return found;
    const { result, staleSince } = found;
    return viewOf(await loadWidget(result.kind), result, staleSince);
  }

  async #find(): Promise<Exclude<SnapshotAtHand, { is: "here" }> | Found<K>> {
    const [{ resultOf }, at] = await Promise.all([loadDrawing(), this.snapshotAtHand()]);
    if (at.is !== "here") return at;
    try {
      return here(resultOf<K>(at.snapshot, this.metric, this.kind), at.staleSince);
    } catch (missing) {
      // Its words are for whoever wrote the page: they list what the snapshot has.
      const message = missing instanceof Error ? missing.message : String(missing);
      return { is: "failed", error: new Error(message, { cause: missing }) };
    }
  }
}

interface Found<K extends MetricResultKind> {
  is: "here";
  result: PublishedResult<K>;
  staleSince?: string;
}

function here<K extends MetricResultKind>(
  result: PublishedResult<K>,
  staleSince?: string,
): Found<K> {
  return { is: "here", result, ...(staleSince !== undefined && { staleSince }) };
}

function viewOf<K extends MetricResultKind>(
  Widget: ComponentType<WidgetProps<K>>,
  result: PublishedResult<K>,
  staleSince: string | undefined,
): View {
  const state: WidgetState<K> =
    staleSince === undefined ? { is: "ready", result } : { is: "stale", result, since: staleSince };
  return {
    is: "ready",
    draw: ({ createElement }, { language, headingLevel = 3, anchor }) =>
      createElement(Widget, {
        // Another result is another figure: nothing of the last one's stays open.
        key: result.id,
        state,
        language,
        anchor,
        headingLevel: Math.max(2, headingLevel) as 2 | 3 | 4 | 5 | 6,
      }),
    detail: { id: result.id, kind: result.kind },
    subject: result,
    isStale: staleSince !== undefined,
    isSuppressed: hidesValues(result),
  };
}
