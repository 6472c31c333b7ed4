import type * as z from "zod/mini";
import type { Fault } from "../errors/fault";
import type { MetricResult } from "../results/metricResult";
import { bodyFaults } from "./bodyFaults";
import { contentFaults } from "./contentFaults";
import { repeatedIds } from "./repeatedIds";
import { resultFaults } from "./resultFaults";
import type { snapshotSchema } from "./snapshot";

/** What contradicts itself in a snapshot that fits its schema. */
export function snapshotFaults(snapshot: z.infer<typeof snapshotSchema>): Fault[] {
  const { results, content, exemptions, protection } = snapshot;
  const ids = new Set(results.map((result) => result.id));
  const accounted = [...exemptions, ...protection].map(({ result }) => result);
  return [
    ...resultsFaults(results),
    ...contentFaults(content, ids),
    ...repeatedIds(accounted, (index) =>
      index < exemptions.length
        ? `exemptions[${index}].result`
        : `protection[${index - exemptions.length}].result`,
    ),
    ...results.flatMap(({ id }, index) =>
      accounted.includes(id)
        ? []
        : [{ path: `results[${index}]`, expected: "what was done to it", received: "nothing" }],
    ),
    ...accounted
      .filter((id) => !ids.has(id))
      .map((id) => ({ path: "results", expected: `a result "${id}"`, received: "none" })),
    ...exemptions.flatMap(({ result: id }, index) => {
      const kind = results.find((result) => result.id === id)?.basis.kind;
      if (kind === undefined || kind === "published") return [];
      const expected = "a result that is already public";
      return [{ path: `exemptions[${index}].result`, expected, received: `one of a ${kind}` }];
    }),
  ];
}

/** What contradicts itself in results, before or after they are published. */
export function resultsFaults(results: readonly MetricResult[]): Fault[] {
  return [
    ...repeatedIds(
      results.map(({ id }) => id),
      (index) => `results[${index}].id`,
    ),
    ...results.flatMap((result, index) => {
      const path = `results[${index}]`;
      const ofBody = bodyFaults(result.kind, result.body, `${path}.body`);
      return resultFaults(result, ofBody, path);
    }),
  ];
}
