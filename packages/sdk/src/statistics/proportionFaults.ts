import type { Fault } from "../errors/fault";

/** So many of so many: `{ successes: 10, trials: 12 }`. */
export interface Proportion {
  /** Integer, 0 ≤ successes ≤ trials. */
  successes: number;
  /** Integer ≥ 1. */
  trials: number;
}

/**
 * What is wrong with a proportion's two counts; nothing when both are in range.
 *
 * @param path - of the proportion, where it is one of several
 * @param name - what the caller knows its trials as
 */
export function proportionFaults(
  { successes, trials }: Proportion,
  path = "",
  name = "trials",
): Fault[] {
  const at = path === "" ? "" : `${path}.`;
  const faults: Fault[] = [];
  const trialsAreFine = Number.isSafeInteger(trials) && trials >= 1;
  if (!trialsAreFine) {
    faults.push({
      path: `${at}${name}`,
      expected: "an integer of 1 or more",
      received: String(trials),
    });
  }
  const highest = trialsAreFine ? trials : Number.MAX_SAFE_INTEGER;
  if (!Number.isSafeInteger(successes) || successes < 0 || successes > highest) {
    faults.push({
      path: `${at}successes`,
      expected: `an integer from 0 to ${trialsAreFine ? `${name} (${trials})` : name}`,
      received: String(successes),
    });
  }
  return faults;
}
