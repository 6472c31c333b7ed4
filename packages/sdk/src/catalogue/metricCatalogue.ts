import { absenceDefinitions } from "./absenceDefinitions";
import { audienceDefinitions } from "./audienceDefinitions";
import { careerDefinitions } from "./careerDefinitions";
import { changeDefinitions } from "./changeDefinitions";
import { comparisonDefinitions } from "./comparisonDefinitions";
import { exclusionDefinitions } from "./exclusionDefinitions";
import type { MetricDefinition } from "./MetricDefinition";
import { programmeDefinitions } from "./programmeDefinitions";
import { reachDefinitions } from "./reachDefinitions";
import { readingDefinitions } from "./readingDefinitions";
import { trainingDefinitions } from "./trainingDefinitions";

const definitions = {
  ...programmeDefinitions,
  ...careerDefinitions,
  ...trainingDefinitions,
  ...reachDefinitions,
  ...audienceDefinitions,
  ...changeDefinitions,
  ...exclusionDefinitions,
  ...absenceDefinitions,
  ...readingDefinitions,
  ...comparisonDefinitions,
} satisfies Record<string, MetricDefinition>;

/** The id of a metric, as its results carry it: `recruitmentFunnel`. */
export type MetricId = keyof typeof definitions;

/** Every metric and what it is: documentation, Storybook and the widgets speak from this table. */
export const metricCatalogue: Readonly<Record<MetricId, MetricDefinition>> = definitions;

/**
 * What a metric is, by the id that its results carry.
 *
 * @returns its definition; nothing for an id that this version does not know
 * @example
 * metricDefinition("recruitmentFunnel")?.title; //=> "Recruitment funnel"
 */
export function metricDefinition(id: string): MetricDefinition | undefined {
  return Object.hasOwn(metricCatalogue, id) ? metricCatalogue[id as MetricId] : undefined;
}
