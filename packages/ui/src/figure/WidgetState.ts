import type { MetricResultKind, PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../language/Language";

/**
 * What a widget has to draw from: a result, or the reason why there is none yet.
 *
 * `stale` is a result from an earlier visit that could not be refreshed; it is drawn, with its date.
 * `failed` says in plain words what went wrong and, with `retry`, offers to try again.
 */
export type WidgetState<K extends MetricResultKind> =
  | { is: "loading" }
  | { is: "failed"; message: string; retry?: () => void }
  | { is: "stale"; result: PublishedResult<K>; since: string }
  | { is: "ready"; result: PublishedResult<K> };

/** How every widget is called: with a published result, or with a state that may lead to one. */
export type WidgetProps<K extends MetricResultKind> = WidgetOptions &
  ({ result: PublishedResult<K>; state?: never } | { state: WidgetState<K>; result?: never });

export interface WidgetOptions {
  /** Level of the headline in the host's outline; 3 unless told. */
  headingLevel?: 2 | 3 | 4 | 5 | 6;
  /** The words of the figure, with their tag; English unless told. */
  language?: Language;
  /** BCP 47 tag for numbers and dates where it is not the language's own: `en-US`. */
  locale?: string;
  /**
   * `compact` is a card among others: no sentence or caveat in sight, both one keystroke away with the
   * table; `full` unless told.
   */
  form?: "full" | "compact";
  /** The figure's id in its page, where its link leads; the result's id unless told, `false` for none. */
  anchor?: string | false;
}
