import type { MetricDefinition } from "./MetricDefinition";

export const reachDefinitions = {} satisfies Record<string, MetricDefinition>;
