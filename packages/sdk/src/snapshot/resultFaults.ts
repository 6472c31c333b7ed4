import type { Fault } from "../errors/fault";
import type { MetricResult } from "../results/metricResult";
import { rateFaults } from "./rateFaults";
import { repeatedIds } from "./repeatedIds";

/**
 * What contradicts itself in one result.
 *
 * @param ofBody - what its kind finds wrong with its body
 */
export function resultFaults(
  result: MetricResult,
  ofBody: readonly Fault[],
  path: string,
): Fault[] {
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
    ...repeatedIds(
      result.sources.map(({ id }) => id),
      (index) => `${path}.sources[${index}].id`,
    ),
    ...named
      .filter(([, id]) => !sources.has(id))
      .map(([at, id]) => ({ path: at, expected, received: `"${id}"` })),
    ...ofBody,
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
