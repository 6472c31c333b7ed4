import { comparisonResultSchema } from "../../results/comparisonResult";
import { comparisonFaults } from "../comparisonFaults";
import type { ResultForm } from "./ResultForm";

export const comparisonForm: ResultForm<"comparison"> = {
  kind: "comparison",
  schema: comparisonResultSchema,
  faults: comparisonFaults,
};
