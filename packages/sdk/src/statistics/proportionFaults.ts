import type { Fault } from "../errors/fault";

/** So many of so many: `{ successes: 10, trials: 12 }`. */
export interface Proportion {
  /** Integer, 0 ≤ successes ≤ trials. */
  successes: number;
  /** Integer ≥ 1. */
  trials: number;
}

/** What is wrong with a proportion's two counts; nothing when both are in range. */
export function proportionFaults({ successes, trials }: Proportion, path = ""): Fault[] {
  const at = path === "" ? "" : `${path}.`;
  const faults: Fault[] = [];
  const trialsAreFine = Number.isSafeInteger(trials) && trials >= 1;
  if (!trialsAreFine) {
    faults.push({
      path: `${at}trials`,
      expected: "an integer of 1 or more",
      received: `${trials}`,
    });
  }
  const highest = trialsAreFine ? trials : Number.MAX_SAFE_INTEGER;
  if (!Number.isSafeInteger(successes) || successes < 0 || successes > highest) {
    faults.push({
      path: `${at}successes`,
      expected: `an integer from 0 to ${trialsAreFine ? `trials (${trials})` : "trials"}`,
      received: `${successes}`,
    });
  }
  return faults;
}
