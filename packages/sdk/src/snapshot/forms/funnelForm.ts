import { funnelResultSchema } from "../../results/funnelResult";
import { funnelFaults } from "../funnelFaults";
import type { ResultForm } from "./ResultForm";

export const funnelForm: ResultForm<"funnel"> = {
  kind: "funnel",
  schema: funnelResultSchema,
  faults: funnelFaults,
};
