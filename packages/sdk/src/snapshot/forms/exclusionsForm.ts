import { exclusionsResultSchema } from "../../results/exclusionsResult";
import { exclusionsFaults } from "../exclusionsFaults";
import type { ResultForm } from "./ResultForm";

export const exclusionsForm: ResultForm<"exclusions"> = {
  kind: "exclusions",
  schema: exclusionsResultSchema,
  faults: exclusionsFaults,
};
