import { UnitStrip } from "../../marks/UnitStrip";
import type { TrainingDoseModel } from "./trainingDoseModel";

/** The marks of training: what was planned as a strip, and the participants by what they received. */
export function TrainingStrips({
  model: { planned, received, median },
}: {
  model: TrainingDoseModel;
}) {
  return (
    <div className="di-training">
      {[planned, ...(received ? [received] : [])].map((strip) => (
        <div key={strip.id}>
          <p className="di-group-label di-training-title">{strip.title}</p>
          <UnitStrip strip={strip} />
        </div>
      ))}
      {median.map((line) => (
        <p key={line} className="di-base">
          {line}
        </p>
      ))}
    </div>
  );
}
