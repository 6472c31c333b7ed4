import type { MetricDefinition } from "./MetricDefinition";

export const absenceDefinitions = {} satisfies Record<string, MetricDefinition>;
