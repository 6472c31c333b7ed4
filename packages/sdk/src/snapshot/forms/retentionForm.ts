import { retentionResultSchema } from "../../results/retentionResult";
import { retentionFaults } from "../retentionFaults";
import type { ResultForm } from "./ResultForm";

export const retentionForm: ResultForm<"retention"> = {
  kind: "retention",
  schema: retentionResultSchema,
  faults: retentionFaults,
};
