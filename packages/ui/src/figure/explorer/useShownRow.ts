import { type RefObject, useEffect, useState } from "react";
import { chartBeside } from "./marksIn";

/** The row whose tooltip is in sight. */
export interface ShownRow {
  rowId: string;
  /** Where a pointer is on the mark, in the window's pixels; nothing for a walk by keyboard. */
  pointerX?: number;
}

/** Time to go from a mark over to its tooltip. */
const leaveMs = 250;

const unlessByPointer = (shown: ShownRow | undefined) =>
  shown?.pointerX === undefined ? shown : undefined;

/**
 * The row that a pointer, a finger or a walk has come to. A pointer may go over to the tooltip and stay on
 * it; Escape, a press elsewhere or leaving ends it.
 *
 * It listens on the chart as a whole, so that marks carry an attribute and no handler.
 */
export function useShownRow(layer: RefObject<HTMLElement | null>) {
  const [shown, setShown] = useState<ShownRow>();

  useEffect(() => {
    const tooltips = layer.current;
    const chart = chartBeside(tooltips);
    if (!chart || !tooltips) return;
    let leaving: ReturnType<typeof setTimeout> | undefined;
    const stay = () => clearTimeout(leaving);
    const leave = ({ pointerType }: PointerEvent) => {
      if (pointerType === "touch") return;
      stay();
      leaving = setTimeout(() => setShown(unlessByPointer), leaveMs);
    };
    const showAt = ({ target, clientX }: MouseEvent) => {
      const mark = target instanceof Element ? target.closest("[data-di-row]") : null;
      const rowId = mark?.getAttribute("data-di-row");
      if (!rowId || !chart.contains(mark)) return;
      stay();
      setShown({ rowId, pointerX: clientX });
    };
    // A finger that scrolls comes over marks, too: one that means a mark taps it.
    const enter = (event: PointerEvent) => {
      if (event.pointerType !== "touch") showAt(event);
    };
    const press = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && tooltips.contains(target))) setShown(unlessByPointer);
    };
    const hideByKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") setShown(undefined);
    };
    const listening = new AbortController();
    const { signal } = listening;
    chart.addEventListener("pointerover", enter, { signal });
    chart.addEventListener("pointerout", leave, { signal });
    chart.addEventListener("click", showAt, { signal });
    tooltips.addEventListener("pointerover", stay, { signal });
    tooltips.addEventListener("pointerout", leave, { signal });
    document.addEventListener("pointerdown", press, { signal });
    document.addEventListener("keydown", hideByKey, { signal });
    return () => {
      stay();
      listening.abort();
    };
  }, [layer]);

  return [shown, setShown] as const;
}
