import { DisclosureError } from "../errors/DisclosureError";
import type { FunnelCounts } from "../metrics/FunnelCounts";
import { funnelBody } from "../metrics/funnelBody";
import type { Exits, FunnelBody, FunnelCohort } from "../results/funnelResult";
import type { Keep, KindProtection } from "./KindProtection";
import type { TableLayout } from "./TableLayout";

const exitNames = ["withdrawn", "notSelected", "deferred", "pending", "unknown"] as const;

/**
 * Disclosure control of a funnel. In each cohort the sums are a chain: who reached a stage is who
 * reached the next and the five exits between them. Exits go before stages where there is a choice.
 */
export const funnelProtection: KindProtection<"funnel"> = {
  layOut({ body }, layout) {
    body.cohorts.forEach((cohort, index) => {
      layOutCohort(layout, cohort, `cohorts[${index}]`);
    });
  },
  rebuild({ body }, keep) {
    return funnelBody(keptCounts(body, keep));
  },
};

function layOutCohort(layout: TableLayout, { reached, steps }: FunnelCohort, path: string): void {
  const stages = reached.map(({ count }, index) => ({
    id: `${path}.reached[${index}]`,
    count,
    key: true,
  }));
  for (const stage of stages) layout.add(stage);
  steps.forEach(({ exits }, index) => {
    const from = stages[index];
    const to = stages[index + 1];
    if (!from || !to) return;
    const left = exitNames.map((name) => ({
      id: `${path}.steps[${index}].${name}`,
      count: exits[name],
    }));
    layout.sum(from, [to, ...left], "allParts");
  });
}

function keptCounts({ unit, stages, cohorts }: FunnelBody, keep: Keep): FunnelCounts {
  return {
    unit,
    stages,
    cohorts: cohorts.map(({ id, label, reached, steps, target }, index) => {
      const path = `cohorts[${index}]`;
      return {
        id,
        label,
        reached: reached.map((entry, at) => ({
          ...entry,
          count: keep(`${path}.reached[${at}]`, entry.count),
        })),
        exits: steps.map(({ exits }, at) => keptExits(exits, `${path}.steps[${at}]`, keep)),
        ...(target && {
          target: { stage: target.stage, value: targetNumber(target, `${path}.target`) },
        }),
      };
    }),
  };
}

function keptExits(exits: Exits, path: string, keep: Keep): Exits {
  return {
    withdrawn: keep(`${path}.withdrawn`, exits.withdrawn),
    notSelected: keep(`${path}.notSelected`, exits.notSelected),
    deferred: keep(`${path}.deferred`, exits.deferred),
    pending: keep(`${path}.pending`, exits.pending),
    unknown: keep(`${path}.unknown`, exits.unknown),
  };
}

function targetNumber({ attainment }: NonNullable<FunnelCohort["target"]>, path: string): number {
  const { aim } = attainment;
  if (aim.is === "count") return aim.value;
  throw new DisclosureError(
    "RESULT_NOT_PROTECTABLE",
    "funnel target",
    [{ path, expected: "a number of people", received: `a share of ${aim.of}` }],
    "Publish a target that is a share as a result of its own",
  );
}
