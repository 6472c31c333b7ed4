import { surveyResultSchema } from "../../results/surveyResult";
import { surveyFaults } from "../surveyFaults";
import type { ResultForm } from "./ResultForm";

export const surveyForm: ResultForm<"survey"> = {
  kind: "survey",
  schema: surveyResultSchema,
  faults: surveyFaults,
};
