import { reachResultSchema } from "../../results/reachResult";
import { reachFaults } from "../reachFaults";
import type { ResultForm } from "./ResultForm";

export const reachForm: ResultForm<"reach"> = {
  kind: "reach",
  schema: reachResultSchema,
  faults: reachFaults,
};
