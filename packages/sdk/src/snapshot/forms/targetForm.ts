import { targetResultSchema } from "../../results/targetResult";
import { targetFaults } from "../targetFaults";
import type { ResultForm } from "./ResultForm";

export const targetForm: ResultForm<"target"> = {
  kind: "target",
  schema: targetResultSchema,
  faults: targetFaults,
};
