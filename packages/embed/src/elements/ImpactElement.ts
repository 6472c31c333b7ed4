import type { Snapshot } from "@the-difference/impact-sdk";
import type { SnapshotEnvelope } from "@the-difference/impact-sdk/forms";
import type { ReactElement } from "react";
import type { Drawing } from "../drawing/drawing";
import { loadOnce } from "../loadOnce";
import type { SnapshotObservation, SnapshotState } from "../snapshots/observeSnapshot";
import { elementAttributes } from "./elementAttributes";
import { type ElementState, setStates } from "./elementState";
import { embedMessages } from "./embedMessages";
import { followLinks, goTo } from "./followLinks";
import { formOf } from "./formOf";
import { type ImpactReadyDetail, tell } from "./ImpactEvents";
import { onceNear } from "./onceNear";
import { type ShadowFrame, shadowFrameIn } from "./shadowFrame";
import { takeEarlyProperties } from "./takeEarlyProperties";
import { tellChoice } from "./tellChoice";
import { tellSize } from "./tellSize";

// On a server the module must load, though no element is made there.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);

export const loadDrawing = loadOnce(() => import("../drawing/drawing"));
export const loadSnapshots = loadOnce(() => import("../snapshots/observeSnapshot"));

type Drawn = typeof import("../drawing/drawing");
type Language = Awaited<ReturnType<Drawn["languageOf"]>>;

/** A snapshot that a host gave, or that came; or what there is instead of one. */
export type SnapshotAtHand =
  | { is: "loading" }
  | { is: "failed"; error: Error; retry?: () => void }
  | { is: "given"; snapshot: Snapshot }
  | { is: "came"; envelope: SnapshotEnvelope; retry: () => void; staleSince?: string };

/** What an element draws, and what its host is told of it. */
export type View =
  | { is: "loading" }
  | { is: "failed"; error: Error; retry?: () => void }
  | {
      is: "ready";
      draw: (drawn: Drawn, options: DrawOptions) => ReactElement;
      styles: string;
      detail: ImpactReadyDetail;
      /** What was drawn: another object is another result. */
      subject: object;
      isStale: boolean;
      isSuppressed: boolean;
    };

interface DrawOptions {
  language: Language;
  headingLevel: number | undefined;
  /** The element's own id: links lead to the element, since nothing leads into its shadow root. */
  anchor: string | false;
  form: "full" | "compact";
}

/**
 * What the elements have in common: a shadow root, when to load, where the snapshot comes from, how a
 * view is drawn and told. It draws nothing itself: what draws loads with the first element in sight.
 */
export abstract class ImpactElement extends Base {
  static readonly observedAttributes: readonly string[] = elementAttributes;

  #internals: ElementInternals;
  #parts: ShadowFrame;
  #drawing: Drawing | undefined;
  #snapshot: Snapshot | undefined;
  #observation: SnapshotObservation | undefined;
  #observedUrl: string | undefined;
  #inSight = false;
  #turn = 0;
  #told: unknown;
  #connection: AbortController | undefined;

  constructor() {
    super();
    this.#internals = this.attachInternals();
    this.#parts = shadowFrameIn(this);
  }

  /** What to draw now. It may wait for scripts; it throws only where one of them does not come. */
  protected abstract view(): Promise<View>;

  /** A snapshot that the host has already; it goes before `src`. */
  get snapshot(): Snapshot | undefined {
    return this.#snapshot;
  }
  set snapshot(value: Snapshot | undefined) {
    this.#snapshot = value;
    this.update();
  }

  get src(): string {
    return this.getAttribute("src") ?? "";
  }
  set src(value: string) {
    this.setAttribute("src", value);
  }

  get theme(): string {
    return this.getAttribute("theme") ?? "light";
  }
  set theme(value: string) {
    this.setAttribute("theme", value);
  }

  get loading(): "lazy" | "eager" {
    return this.getAttribute("loading") === "eager" ? "eager" : "lazy";
  }
  set loading(value: "lazy" | "eager") {
    this.setAttribute("loading", value);
  }

  get headingLevel(): number | undefined {
    const level = Number(this.getAttribute("heading-level"));
    return Number.isInteger(level) && level >= 1 && level <= 6 ? level : undefined;
  }
  set headingLevel(value: number | undefined) {
    if (value === undefined) this.removeAttribute("heading-level");
    else this.setAttribute("heading-level", String(value));
  }

  connectedCallback(): void {
    // Moved within the page: nothing to begin anew.
    if (this.#connection) return;
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    takeEarlyProperties(this);
    setStates(this.#internals, ["loading"]);
    const { frame, shadow } = this.#parts;
    tellSize(this, frame, signal);
    tellChoice(this, frame, (figureId) => this.chosenFrom(figureId), signal);
    followLinks(frame, shadow, signal);
    this.#comeIntoSight(signal);
  }

  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#connection?.abort();
      this.#connection = undefined;
      this.#turn += 1;
      this.#stopObserving();
      this.#drawing?.erase();
      this.#drawing = undefined;
      this.#told = undefined;
      this.#parts.fallback.hidden = false;
    });
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after) return;
    if (name === "loading" && this.#connection) this.#comeIntoSight(this.#connection.signal);
    this.update();
  }

  /** Draws anew what has changed, once for all changes of a turn. */
  protected update(): void {
    if (!this.#connection || !this.#inSight) return;
    this.#turn += 1;
    const turn = this.#turn;
    const isCurrent = () => turn === this.#turn && this.#connection !== undefined;
    queueMicrotask(() => {
      if (isCurrent()) void this.#draw(isCurrent);
    });
  }

  /** The host's snapshot, or the one at `src`, which this follows from now on. */
  protected async snapshotAtHand(): Promise<SnapshotAtHand> {
    if (this.#snapshot) {
      this.#stopObserving();
      return { is: "given", snapshot: this.#snapshot };
    }
    const url = addressOf(this.src);
    if (url instanceof Error) {
      this.#stopObserving();
      return { is: "failed", error: url };
    }
    if (this.#observedUrl !== url) {
      const { observeSnapshot } = await loadSnapshots();
      if (!this.#connection || addressOf(this.src) !== url) return { is: "loading" };
      // Another turn may have come here first.
      if (this.#observedUrl !== url) {
        this.#stopObserving();
        this.#observedUrl = url;
        this.#observation = observeSnapshot(url, () => this.update());
      }
    }
    return atHand(this.#observation);
  }

  async #draw(isCurrent: () => boolean): Promise<void> {
    const { frame, fallback, shadow } = this.#parts;
    try {
      const viewing = this.view();
      // Both load at once; which of them fails first is all one.
      const drawn = await Promise.all([loadDrawing(), viewing]).then(([loaded]) => loaded);
      const view = await viewing;
      const language = await drawn.languageOf(this.#tag());
      const message =
        view.is === "failed" &&
        (await drawn.failureInWords(view.error, language, this.#words().failed));
      if (!isCurrent()) return;
      if (!this.#drawing) frame.replaceChildren();
      this.#drawing ??= drawn.drawingIn(frame, shadow);
      frame.lang = language.locale;
      this.#showTheme();
      const options: DrawOptions = {
        language,
        headingLevel: this.headingLevel,
        anchor: this.id || false,
        form: formOf(this),
      };
      const hasFallback = this.childNodes.length > 0;
      if (view.is === "ready") {
        fallback.hidden = true;
        this.#drawing.show(view.draw(drawn, options), view.styles);
      } else if (view.is === "failed" && message) {
        fallback.hidden = false;
        const { retry } = view;
        this.#drawing.show(
          placeholder(drawn, options, { is: "failed", message, ...(retry && { retry }) }),
        );
      } else {
        fallback.hidden = false;
        this.#drawing.show(
          hasFallback ? drawn.createElement("div") : placeholder(drawn, options, { is: "loading" }),
        );
      }
      this.#tell(view);
      if (view.is === "ready") void this.#addDefinitions(drawn, isCurrent);
    } catch (error) {
      if (isCurrent()) this.#drawScriptFailure(error);
    }
  }

  /** A figure does not wait for what its closed details say, and stands without it where that does not come. */
  async #addDefinitions(drawn: Drawn, isCurrent: () => boolean): Promise<void> {
    const cameLate = await drawn.loadDefinitions().catch(() => false);
    if (cameLate && isCurrent()) this.update();
  }

  #words() {
    return this.#tag().toLowerCase().startsWith("cy") ? embedMessages.cy : embedMessages.en;
  }

  /** Without the scripts that draw there is no figure: plain words and a button, in the page's own fonts. */
  #drawScriptFailure(cause: unknown): void {
    const { frame, fallback } = this.#parts;
    const say = this.#words();
    this.#drawing?.erase();
    this.#drawing = undefined;
    const failure = document.createElement("div");
    failure.className = "failure";
    failure.setAttribute("role", "alert");
    const words = document.createElement("p");
    words.textContent = say.failed;
    const retry = document.createElement("button");
    retry.type = "button";
    retry.textContent = say.tryAgain;
    retry.addEventListener("click", () => this.update());
    failure.append(words, retry);
    frame.replaceChildren(failure);
    fallback.hidden = false;
    const error = cause instanceof Error ? cause : new Error(String(cause));
    this.#tell({ is: "failed", error });
  }

  #tell(view: View): void {
    const isEmpty = this.#parts.frame.querySelector(".di-empty") !== null;
    const flags: [ElementState, boolean][] = [
      ["loading", view.is === "loading"],
      ["error", view.is === "failed"],
      ["ready", view.is === "ready"],
      ["stale", view.is === "ready" && view.isStale],
      ["suppressed", view.is === "ready" && view.isSuppressed],
      ["empty", view.is === "ready" && isEmpty],
    ];
    setStates(
      this.#internals,
      flags.filter(([, isSo]) => isSo).map(([state]) => state),
    );
    const news = view.is === "ready" ? view.subject : view.is === "failed" ? view.error : undefined;
    if (news === this.#told) return;
    this.#told = news;
    if (view.is === "ready") {
      goTo(location.hash, this.#parts.shadow);
      tell(this, "impact-ready", view.detail);
    }
    if (view.is === "failed") {
      tell(this, "impact-error", { message: view.error.message, error: view.error });
    }
  }

  #showTheme(): void {
    const { dataset } = this.#parts.frame;
    if (this.theme === "dark") dataset.diTheme = "dark";
    else if (this.theme === "auto") dataset.diTheme = "system";
    else delete dataset.diTheme;
  }

  /** The element's language, or the page's around it. */
  #tag(): string {
    return this.closest<HTMLElement>("[lang]")?.lang ?? "";
  }

  #comeIntoSight(signal: AbortSignal): void {
    const begin = () => {
      if (signal.aborted) return;
      this.#inSight = true;
      this.update();
    };
    if (this.#inSight || this.loading === "eager") begin();
    else onceNear(this, begin, signal);
  }

  /** The id of the result that a mark belongs to. */
  protected abstract chosenFrom(figureId: string | undefined): string | undefined;

  #stopObserving(): void {
    this.#observation?.stop();
    this.#observation = undefined;
    this.#observedUrl = undefined;
  }
}

function atHand(observation: SnapshotObservation | undefined): SnapshotAtHand {
  if (!observation) return { is: "loading" };
  const state: SnapshotState = observation.state();
  const { envelope, error, isFetching, fetchedAt } = state;
  const { retry } = observation;
  if (envelope) {
    if (!error) return { is: "came", envelope, retry };
    const staleSince = new Date(fetchedAt).toISOString().slice(0, 10);
    return { is: "came", envelope, retry, staleSince };
  }
  if (!error || isFetching) return { is: "loading" };
  return { is: "failed", error, retry };
}

/** Where a snapshot is: on the web, and nowhere else. */
function addressOf(src: string): string | Error {
  const expected = (received: string) =>
    new Error(
      `src: expected the address of a snapshot, http: or https:; received ${received}. Set src, or the property snapshot or result.`,
    );
  if (src.trim() === "") return expected("none");
  try {
    const url = new URL(src, document.baseURI);
    if (url.protocol !== "http:" && url.protocol !== "https:") return expected(url.protocol);
    url.hash = "";
    return url.href;
  } catch {
    return expected(JSON.stringify(src));
  }
}

function placeholder(
  drawn: Drawn,
  { language, headingLevel = 3, anchor, form }: DrawOptions,
  state: { is: "loading" } | { is: "failed"; message: string; retry?: () => void },
): ReactElement {
  return drawn.createElement(drawn.FigurePlaceholder, {
    state,
    language,
    anchor,
    form,
    headingLevel: Math.max(2, headingLevel) as 2 | 3 | 4 | 5 | 6,
  });
}
