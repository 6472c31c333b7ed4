import { doseResultSchema } from "../../results/doseResult";
import { doseFaults } from "../doseFaults";
import type { ResultForm } from "./ResultForm";

export const doseForm: ResultForm<"dose"> = {
  kind: "dose",
  schema: doseResultSchema,
  faults: doseFaults,
};
