import type { MetricDefinition } from "./MetricDefinition";

export const trainingDefinitions = {} satisfies Record<string, MetricDefinition>;
