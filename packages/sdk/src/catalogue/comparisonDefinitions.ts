import type { MetricDefinition } from "./MetricDefinition";

export const comparisonDefinitions = {} satisfies Record<string, MetricDefinition>;
