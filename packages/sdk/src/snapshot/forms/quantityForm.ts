import { quantityResultSchema } from "../../results/quantityResult";
import type { ResultForm } from "./ResultForm";

export const quantityForm: ResultForm<"quantity"> = {
  kind: "quantity",
  schema: quantityResultSchema,
  faults: () => [],
};
