import { changeResultSchema } from "../../results/changeResult";
import { changeFaults } from "../changeFaults";
import type { ResultForm } from "./ResultForm";

export const changeForm: ResultForm<"change"> = {
  kind: "change",
  schema: changeResultSchema,
  faults: changeFaults,
};
