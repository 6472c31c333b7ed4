import { PlotAxis } from "../../marks/PlotAxis";
import { TwoSides } from "../../marks/TwoSides";
import type { BeforeAfterModel } from "./beforeAfterModel";

/** The marks of a change: both counts on one axis from 0, and the change. */
export function ChangeChart({ model }: { model: BeforeAfterModel }) {
  return <TwoSides model={model} axis={<PlotAxis labels={model.axis} />} />;
}
