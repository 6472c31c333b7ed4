import type { MetricDefinition } from "./MetricDefinition";

export const careerDefinitions = {} satisfies Record<string, MetricDefinition>;
