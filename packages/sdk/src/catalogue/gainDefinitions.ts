import type { MetricDefinition } from "./MetricDefinition";

export const gainDefinitions = {} satisfies Record<string, MetricDefinition>;
