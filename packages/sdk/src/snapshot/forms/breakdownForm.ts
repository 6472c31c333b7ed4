import { breakdownResultSchema } from "../../results/breakdownResult";
import { breakdownFaults } from "../breakdownFaults";
import type { ResultForm } from "./ResultForm";

export const breakdownForm: ResultForm<"breakdown"> = {
  kind: "breakdown",
  schema: breakdownResultSchema,
  faults: breakdownFaults,
};
