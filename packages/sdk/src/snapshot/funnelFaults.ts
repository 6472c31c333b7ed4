import type { Fault } from "../errors/fault";
import type { FunnelBody } from "../results/funnelResult";
import { partsWithin } from "./partsWithin";

/** What contradicts itself in a funnel: stages that do not match, more people after a step than before. */
export function funnelFaults(body: FunnelBody, path: string): Fault[] {
  return [...stageFaults(body, path), ...chainFaults(body, path)];
}

function stageFaults({ stages, cohorts }: FunnelBody, path: string): Fault[] {
  const ids = stages.map((stage) => stage.id);
  const steps = ids.slice(1).map((id, index) => `${ids[index]} to ${id}`);
  return cohorts.flatMap(({ reached, steps: taken, target }, index) => {
    const at = `${path}.cohorts[${index}]`;
    const reachedIds = reached.map(({ stage }) => stage);
    const takenSteps = taken.map(({ from, to }) => `${from} to ${to}`);
    return [
      ...sameList(ids, reachedIds, `${at}.reached`),
      ...sameList(steps, takenSteps, `${at}.steps`),
      ...(target && !ids.includes(target.stage)
        ? [{ path: `${at}.target.stage`, expected: ids.join(" or "), received: target.stage }]
        : []),
    ];
  });
}

function chainFaults({ cohorts }: FunnelBody, path: string): Fault[] {
  return cohorts.flatMap(({ reached, steps }, cohort) =>
    steps.flatMap(({ exits }, index) => {
      const from = reached[index]?.count;
      const to = reached[index + 1]?.count;
      if (!from || !to) return [];
      const at = `${path}.cohorts[${cohort}].steps[${index}]`;
      return partsWithin([to, ...Object.values(exits)], from, at, "stage before");
    }),
  );
}

function sameList(expected: readonly string[], received: readonly string[], path: string): Fault[] {
  if (expected.join("\n") === received.join("\n")) return [];
  return [{ path, expected: expected.join(", "), received: received.join(", ") || "none" }];
}
