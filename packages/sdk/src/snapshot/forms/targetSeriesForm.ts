import { targetSeriesResultSchema } from "../../results/targetSeriesResult";
import { targetSeriesFaults } from "../targetSeriesFaults";
import type { ResultForm } from "./ResultForm";

export const targetSeriesForm: ResultForm<"targetSeries"> = {
  kind: "targetSeries",
  schema: targetSeriesResultSchema,
  faults: targetSeriesFaults,
};
