import { timeToEventResultSchema } from "../../results/timeToEventResult";
import { timeToEventFaults } from "../timeToEventFaults";
import type { ResultForm } from "./ResultForm";

export const timeToEventForm: ResultForm<"timeToEvent"> = {
  kind: "timeToEvent",
  schema: timeToEventResultSchema,
  faults: timeToEventFaults,
};
