import type { MetricDefinition } from "./MetricDefinition";

export const audienceDefinitions = {} satisfies Record<string, MetricDefinition>;
