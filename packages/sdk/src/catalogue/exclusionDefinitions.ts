import type { MetricDefinition } from "./MetricDefinition";

export const exclusionDefinitions = {} satisfies Record<string, MetricDefinition>;
