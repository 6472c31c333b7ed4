import { absenceResultSchema } from "../../results/absenceResult";
import { absenceFaults } from "../absenceFaults";
import type { ResultForm } from "./ResultForm";

export const absenceForm: ResultForm<"absence"> = {
  kind: "absence",
  schema: absenceResultSchema,
  faults: absenceFaults,
};
