import { tell } from "./ImpactEvents";

/**
 * Tells a host which mark a reader chose, by pointer or by the Enter key.
 *
 * @param resultOf - the id of the result that the figure with an id shows
 */
export function tellChoice(
  host: HTMLElement,
  frame: HTMLElement,
  resultOf: (figureId: string | undefined) => string | undefined,
  signal: AbortSignal,
): void {
  const choose = (event: Event) => {
    if (event instanceof KeyboardEvent && event.key !== "Enter") return;
    const mark = event.target instanceof Element ? event.target.closest("[data-di-row]") : null;
    const row = mark?.getAttribute("data-di-row");
    if (row) tell(host, "impact-select", { id: resultOf(mark?.closest("figure")?.id), row });
  };
  frame.addEventListener("click", choose, { signal });
  frame.addEventListener("keydown", choose, { signal });
}
