import { createElement } from "react";
import type { MarkExplorerProps } from "./explorer/MarkExplorer";
import { useLoaded } from "./useLoaded";

const loadExplorer = async () => (await import("./explorer/MarkExplorer")).MarkExplorer;

/** Tooltips and a walk by keyboard through the marks of the chart beside it, once a script runs. */
export function FigureMarks(props: MarkExplorerProps) {
  const explorer = useLoaded(loadExplorer, true);
  return explorer ? createElement(explorer, props) : null;
}
