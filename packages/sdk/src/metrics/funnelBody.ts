import { addCounts } from "../results/addCounts";
import { absent, type Count, countRange, exactly } from "../results/count";
import type { Exits, FunnelBody, FunnelCohort } from "../results/funnelResult";
import type { Rate } from "../results/rate";
import { rateOf } from "../results/rateOf";
import type { Attainment } from "../results/targetResult";
import { attainment } from "./attainment";
import type { FunnelCohortCounts, FunnelCounts } from "./FunnelCounts";
import { funnelFaults } from "./funnelFaults";
import { refuseCounts } from "./refuseCounts";
import { subtractCounts } from "./subtractCounts";

/**
 * A funnel's body from its counts: conversions, overall conversion and targets. The one place where
 * they are made, so that hiding a count and calling it again hides whatever the count told.
 *
 * While people are pending before the stage of a target, those who reached it are "at least" so many:
 * the target is met or not known, never missed too early.
 *
 * @throws {MetricInputError} COUNT_OUT_OF_RANGE, ID_UNKNOWN, ID_DUPLICATED, PARTS_EXCEED_WHOLE where more people reached a
 *   later stage or left than there were, PARTS_FALL_SHORT where exits do not account for all who did
 *   not go on; every fault is listed
 */
export function funnelBody(counts: FunnelCounts): FunnelBody {
  refuseCounts("funnel counts", counts, funnelFaults);
  return {
    unit: counts.unit,
    stages: counts.stages,
    cohorts: counts.cohorts.map(funnelCohort),
  };
}

function funnelCohort({ id, label, reached, exits, target }: FunnelCohortCounts): FunnelCohort {
  const at = (index: number) => reached[index]?.count ?? absent("notAvailable");
  return {
    id,
    label,
    reached,
    steps: exits.map((exit, index) => ({
      from: reached[index]?.stage ?? "",
      to: reached[index + 1]?.stage ?? "",
      exits: exit,
      conversion: conversion(at(index), at(index + 1), [exit]),
    })),
    overall: conversion(at(0), at(reached.length - 1), exits),
    ...(target && {
      target: { stage: target.stage, attainment: targetAttained(reached, exits, target) },
    }),
  };
}

function conversion(from: Count, to: Count, exits: readonly Exits[]): Rate {
  const due = subtractCounts(from, pendingIn(exits));
  const nobodyIsDue = due.is === "exact" && due.value === 0 && countRange(from).lowest > 0;
  return nobodyIsDue && to.is !== "hidden" ? absent("notYetDue") : rateOf(to, due);
}

function pendingIn(exits: readonly Exits[]): Count {
  return addCounts(
    exits.map(({ pending }) =>
      pending.is === "absent" && pending.why === "notApplicable" ? exactly(0) : pending,
    ),
  );
}

function targetAttained(
  reached: FunnelCohortCounts["reached"],
  exits: readonly Exits[],
  { stage, value }: { stage: string; value: number },
): Attainment {
  const index = reached.findIndex((entry) => entry.stage === stage);
  const count = reached[index]?.count ?? absent("notAvailable");
  const pending = pendingIn(exits.slice(0, Math.max(0, index)));
  const canStillGrow = pending.is === "hidden" || countRange(pending).lowest > 0;
  const actual: Count =
    count.is === "exact" && canStillGrow
      ? { is: "bounded", bound: "atLeast", value: count.value }
      : count;
  return attainment({ is: "count", value }, actual);
}
