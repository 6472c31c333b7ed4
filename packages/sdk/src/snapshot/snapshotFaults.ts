import type * as z from "zod/mini";
import type { Fault } from "../errors/fault";
import { duplicateFaults } from "../metrics/duplicateFaults";
import type { MetricResult } from "../results/metricResult";
import { bodyFaults } from "./bodyFaults";
import { contentFaults } from "./contentFaults";
import { rateFaults } from "./rateFaults";
import type { snapshotSchema } from "./snapshot";

/** What contradicts itself in a snapshot that fits its schema. */
export function snapshotFaults(snapshot: z.infer<typeof snapshotSchema>): Fault[] {
  const { results, content, exemptions, protection } = snapshot;
  const ids = new Set(results.map((result) => result.id));
  const accounted = [...exemptions, ...protection].map(({ result }) => result);
  return [
    ...resultsFaults(results),
    ...contentFaults(content, ids),
    ...repeated(accounted, (index) =>
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
    ...repeated(
      results.map(({ id }) => id),
      (index) => `results[${index}].id`,
    ),
    ...results.flatMap((result, index) => resultFaults(result, `results[${index}]`)),
  ];
}

function resultFaults(result: MetricResult, path: string): Fault[] {
  const sources = new Set(result.sources.map(({ id }) => id));
  const named: [string, string][] = [
    ...result.evidence.map(({ source }, index): [string, string] => [
      `${path}.evidence[${index}].source`,
      source,
    ]),
  ];
  if (result.basis.kind === "published") named.push([`${path}.basis.source`, result.basis.source]);
  if (result.kind === "breakdown") {
    result.body.benchmarks.forEach(({ source }, index) => {
      named.push([`${path}.body.benchmarks[${index}].source`, source]);
    });
  }
  if (result.kind === "comparison") {
    for (const side of ["first", "second"] as const) {
      const { source } = result.body[side];
      if (source !== undefined) named.push([`${path}.body.${side}.source`, source]);
    }
  }
  const expected = "the id of one of the result's sources";
  return [
    ...repeated(
      result.sources.map(({ id }) => id),
      (index) => `${path}.sources[${index}].id`,
    ),
    ...named
      .filter(([, id]) => !sources.has(id))
      .map(([at, id]) => ({ path: at, expected, received: `"${id}"` })),
    ...bodyFaults(result.kind, result.body, `${path}.body`),
    ...rateFaults(result.body, `${path}.body`),
    ...printedFaults(result, path),
  ];
}

/**
 * A share without counts cannot be protected, so only who printed it can have one. A comparison's second
 * side is such a figure where it names the source that printed it, another than that of the first side.
 */
function printedFaults(result: MetricResult, path: string): Fault[] {
  const { basis, body, sources } = result;
  if (basis.kind === "published") return [];
  const expected = `counts, as its basis is a ${basis.kind}`;
  const received = "a printed share without counts";
  if (result.kind === "comparison") {
    const { first, second } = result.body;
    return [
      ...(first.rate.is === "printed"
        ? [{ path: `${path}.body.first.rate`, expected, received }]
        : []),
      ...(second.rate.is === "printed" && (second.source === undefined || sources.length === 1)
        ? [
            {
              path: `${path}.body.second`,
              expected: `${expected}, or a source of its own`,
              received,
            },
          ]
        : []),
    ];
  }
  if (!JSON.stringify(body).includes('"is":"printed"')) return [];
  return [{ path: `${path}.body`, expected, received }];
}

function repeated(ids: readonly string[], pathOf: (index: number) => string): Fault[] {
  return duplicateFaults(ids, pathOf).map(({ path, expected, received }) => ({
    path,
    expected,
    received,
  }));
}
