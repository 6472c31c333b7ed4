import { progressionResultSchema } from "../../results/progressionResult";
import { progressionFaults } from "../progressionFaults";
import type { ResultForm } from "./ResultForm";

export const progressionForm: ResultForm<"progression"> = {
  kind: "progression",
  schema: progressionResultSchema,
  faults: progressionFaults,
};
