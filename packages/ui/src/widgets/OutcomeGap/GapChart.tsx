import { ShareAxis } from "../../marks/ShareAxis";
import { TwoSides } from "../../marks/TwoSides";
import type { OutcomeGapModel } from "./outcomeGapModel";

/** The marks of a comparison: both sides, with an axis where they are small parts of their wholes, and the gap. */
export function GapChart({ model }: { model: OutcomeGapModel }) {
  const { ticks, language } = model;
  const axis = <ShareAxis ticks={ticks} max={ticks.at(-1) ?? 1} language={language} />;
  return <TwoSides model={model} axis={ticks.length > 0 && axis} />;
}
