import { audiencesResultSchema } from "../../results/audiencesResult";
import { audiencesFaults } from "../audiencesFaults";
import type { ResultForm } from "./ResultForm";

export const audiencesForm: ResultForm<"audiences"> = {
  kind: "audiences",
  schema: audiencesResultSchema,
  faults: audiencesFaults,
};
