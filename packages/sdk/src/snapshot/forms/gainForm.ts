import { gainResultSchema } from "../../results/gainResult";
import { gainFaults } from "../gainFaults";
import type { ResultForm } from "./ResultForm";

export const gainForm: ResultForm<"gain"> = {
  kind: "gain",
  schema: gainResultSchema,
  faults: gainFaults,
};
