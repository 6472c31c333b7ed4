import { expect } from "vitest";
import { standardPolicy } from "../src/disclosure/policy";
import type { MetricResult } from "../src/results/metricResult";
import { publishSnapshot } from "../src/snapshot/publishSnapshot";

/**
 * An attacker who has the published JSON and nothing else, and knows how results are made. It holds a
 * candidate for the records, makes the result of it, and compares it with all that was published:
 * counts, shares, intervals, comparisons, targets. It walks from one candidate that agrees to the
 * next, as far up and down as a small count goes, and shares no code with disclosure control.
 */
export interface AttackTarget {
  /** Numbers of people from which all else is added up, in groups that each divide some whole. */
  leaves: number[][];
  resultOf(leaves: number[][]): MetricResult | undefined;
  /** Everything that is a number of people, printed or implied, with the width it is owed if small. */
  people(leaves: number[][]): { name: string; value: number; threshold: number }[];
  /** What else the reader knows of hidden values. */
  canBe?(published: MetricResult, leaves: number[][]): boolean;
}

/** Expects that the attacker can work out no small number of people from what is published of the target. */
export function expectProtected(target: AttackTarget): void {
  const truth = target.resultOf(target.leaves);
  if (!truth) throw new Error("expected counts that make a result");
  const [published] = publishSnapshot([truth], standardPolicy, about).results;
  if (!published) throw new Error("expected a published result");
  const agrees = (leaves: number[][]) => {
    const candidate = target.resultOf(leaves);
    if (!candidate || target.canBe?.(published, leaves) === false) return false;
    return looksLike(published.body, candidate.body, hasVisibleCount(published.body) ? 1 : 0);
  };
  expect(agrees(target.leaves)).toBe(true);
  target.people(target.leaves).forEach(({ name, value, threshold }, index) => {
    if (value === 0 || value >= threshold) return;
    const valueIn = (leaves: number[][]) => target.people(leaves)[index]?.value ?? NaN;
    const reach = [1, -1].map((direction) =>
      walk(target.leaves, threshold, agrees, (leaves) => direction * valueIn(leaves)),
    );
    const width = reach.reduce((sum, steps) => sum + steps, 0);
    expect({ name, isWide: width >= threshold, leaves: target.leaves }).toMatchObject({
      isWide: true,
    });
  });
}

/** How many steps of one person the value can go up while everything agrees, up to a number of steps. */
function walk(
  start: number[][],
  most: number,
  agrees: (leaves: number[][]) => boolean,
  value: (leaves: number[][]) => number,
): number {
  let here = start;
  for (let steps = 0; steps < most; steps += 1) {
    let next: number[][] | undefined;
    for (const candidate of neighbours(here)) {
      if (value(candidate) === value(here) + 1 && agrees(candidate)) {
        next = candidate;
        break;
      }
    }
    if (!next) return steps;
    here = next;
  }
  return most;
}

/** One person more, one fewer or one moved, in each of the groups or in none. */
function* neighbours([group, ...others]: number[][]): Generator<number[][]> {
  if (!group) {
    yield [];
    return;
  }
  for (const changed of moved(group)) {
    for (const rest of neighbours(others)) yield [changed, ...rest];
  }
}

function* moved(group: number[]): Generator<number[]> {
  yield group;
  for (let up = -1; up < group.length; up += 1) {
    for (let down = -1; down < group.length; down += 1) {
      if (up === down || (group[down] ?? 1) === 0) continue;
      yield group.map((value, index) => value + Number(index === up) - Number(index === down));
    }
  }
}

/** Whether what was published could have been made from the candidate. */
function looksLike(published: unknown, candidate: unknown, least: number): boolean {
  if (typeof published !== "object" || published === null) return Object.is(published, candidate);
  if (typeof candidate !== "object" || candidate === null) return false;
  if ("is" in published && "is" in candidate) {
    if (published.is === "hidden") {
      return candidate.is !== "exact" || Number(Reflect.get(candidate, "value")) >= least;
    }
    if (published.is === "bounded" && candidate.is === "exact") {
      return Reflect.get(published, "value") === Reflect.get(candidate, "value");
    }
  }
  return Object.entries(published).every(
    ([key, value]) =>
      (key === "met" && value === "notKnown") ||
      (key === "short" && isHidden(value)) ||
      looksLike(value, Reflect.get(candidate, key), least),
  );
}

/** How many are short is no count of people: hidden, it can be 0. */
function isHidden(value: unknown): boolean {
  return typeof value === "object" && value !== null && "is" in value && value.is === "hidden";
}

function hasVisibleCount(body: unknown): boolean {
  if (typeof body !== "object" || body === null) return false;
  if ("is" in body && body.is === "exact") return true;
  return Object.entries(body).some(([key, value]) => key !== "needed" && hasVisibleCount(value));
}

const about = {
  id: "attacked",
  title: "Attacked",
  publisher: "A trust",
  publishedOn: "2022-12-01",
  period: "2021-22",
};
