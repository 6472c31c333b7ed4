import type {
  ProtectedCell,
  ProtectedLine,
  ProtectedTable,
} from "../src/disclosure/ProtectedTable";
import type { Count } from "../src/results/count";
import type { MetricResult } from "../src/results/metricResult";
import type { AttackedInterval } from "./integerAttacker";

/** A number that is printed; a symbol in its place; or a number that is printed nowhere and follows from others. */
export type Seen = number | "symbol" | "unprinted";

/** Numbers of people by name, as far as a reader sees them, and the sums that the reader knows of. */
export interface Reading {
  counts: ReadonlyMap<string, Seen>;
  lines: readonly ProtectedLine[];
}

/**
 * What a reader of a breakdown, a target or a retention, published as JSON, sees of each number of people.
 * The reader knows from the words of the figure what adds up to what, and nothing of disclosure control.
 */
export function readResult({ kind, body }: MetricResult): Reading {
  const counts = new Map<string, Seen>();
  const see = (name: string, count: Count) => {
    counts.set(name, count.is === "exact" ? count.value : "symbol");
    return name;
  };
  if (kind === "target") {
    const { actual, base } = body.attainment;
    counts.set("others", "unprinted");
    const lines = [{ whole: see("base", base), parts: [see("actual", actual), "others"] }];
    return { counts, lines };
  }
  if (kind === "retention") {
    const [cohort] = body.cohorts;
    if (!cohort || body.cohorts.length > 1) throw new Error("expected one cohort");
    const name = (
      field: "people" | "retained" | "left" | "deferred" | "lostToFollowUp" | "notYetDue",
    ) => see(field, cohort[field]);
    counts.set("due", "unprinted").set("known", "unprinted");
    return {
      counts,
      lines: [
        { whole: name("people"), parts: ["due", name("deferred"), name("notYetDue")] },
        { whole: "due", parts: ["known", name("lostToFollowUp")] },
        { whole: "known", parts: [name("retained"), name("left")] },
      ],
    };
  }
  if (kind !== "breakdown") throw new Error("expected a breakdown, a target or a retention");
  const { missing } = body;
  const groups = body.groups.map(({ id, rate }) => {
    if (rate.is === "counted") return see(id, rate.numerator);
    counts.set(id, rate.is === "absent" ? 0 : "symbol");
    return id;
  });
  const known = see("known", body.known);
  const asked = see("asked", body.asked);
  return {
    counts,
    lines: [
      { whole: known, parts: groups },
      {
        whole: asked,
        parts: [
          known,
          see("noAnswer", missing.noAnswer),
          see("preferNotToSay", missing.preferNotToSay),
        ],
      },
      { whole: see("people", body.people), parts: [asked, see("notAsked", missing.notAsked)] },
    ],
  };
}

/** What several readings have in common, by the names that they are put under. */
export type Known =
  | { is: "rest"; whole: string; parts: readonly string[]; named: string }
  | { is: "same"; one: string; other: string };

/** All readings as one, each name after that of its reading: `trust.people`. */
export function joinReadings(
  readings: Readonly<Record<string, Reading>>,
  known: readonly Known[],
): Reading {
  const counts = new Map<string, Seen>();
  const lines: ProtectedLine[] = [];
  for (const [name, reading] of Object.entries(readings)) {
    for (const [id, value] of reading.counts) counts.set(`${name}.${id}`, value);
    for (const { whole, parts } of reading.lines) {
      lines.push({ whole: `${name}.${whole}`, parts: parts.map((part) => `${name}.${part}`) });
    }
  }
  for (const each of known) {
    if (each.is === "same") {
      lines.push({ whole: each.one, parts: [each.other] });
      continue;
    }
    for (const id of readings[each.whole]?.counts.keys() ?? []) {
      const rest = `${each.named}.${id}`;
      const parts = each.parts.map((part) => `${part}.${id}`).filter((part) => counts.has(part));
      counts.set(rest, "unprinted");
      lines.push({ whole: `${each.whole}.${id}`, parts: [...parts, rest] });
    }
  }
  return { counts, lines };
}

/** Fills in what follows from the rest, sum by sum: of a reading of true results, every number. */
export function worked({ counts, lines }: Reading): Map<string, number> {
  const found = new Map(
    [...counts].flatMap(([id, seen]) => (typeof seen === "number" ? [[id, seen] as const] : [])),
  );
  let grew = true;
  while (grew) {
    grew = false;
    for (const { whole, parts } of lines) {
      const open = [whole, ...parts].filter((id) => !found.has(id));
      const [last] = open;
      if (open.length !== 1 || last === undefined) continue;
      const sum = parts.reduce((total, id) => total + (found.get(id) ?? 0), 0);
      found.set(last, last === whole ? sum : (found.get(whole) ?? 0) - sum);
      grew = true;
    }
  }
  return found;
}

/**
 * Small numbers of people that are printed, or of which an attacker knows too much who has what was
 * published and nothing else.
 */
export function leaksIn(
  published: Reading,
  truth: ReadonlyMap<string, number>,
  attack: (table: ProtectedTable, ids: readonly string[]) => AttackedInterval[],
  thresholdOf: (id: string) => number = () => 5,
): string[] {
  const { counts, lines } = published;
  // Of a result in which something is to be seen and no zero has a symbol, a reader may know that none has.
  const resultOf = (id: string) => id.slice(0, id.indexOf("."));
  const withSight = new Set<string>();
  const withHiddenZero = new Set<string>();
  for (const [id, seen] of counts) {
    if (typeof seen === "number" && seen > 0) withSight.add(resultOf(id));
    if (seen === "symbol" && truth.get(id) === 0) withHiddenZero.add(resultOf(id));
  }
  const leastIn = (result: string) =>
    withSight.has(result) && !withHiddenZero.has(result) ? 1 : 0;
  const cells = [...counts].map(([id, seen]): ProtectedCell => {
    if (typeof seen === "number") return { id, is: "shown", value: seen };
    return { id, is: "hidden", least: seen === "symbol" ? leastIn(resultOf(id)) : 0 };
  });
  const small = [...truth].filter(([id, value]) => value > 0 && value < thresholdOf(id));
  const intervals = attack(
    { cells, lines },
    small.map(([id]) => id),
  );
  return small.flatMap(([id, value], at) => {
    const { lower, upper } = intervals[at] ?? { lower: 0, upper: 0 };
    return upper - lower >= thresholdOf(id) ? [] : [`${id} = ${value}: ${lower} to ${upper}`];
  });
}
