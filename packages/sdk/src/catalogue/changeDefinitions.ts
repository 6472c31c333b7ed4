import type { MetricDefinition } from "./MetricDefinition";

export const changeDefinitions = {} satisfies Record<string, MetricDefinition>;
