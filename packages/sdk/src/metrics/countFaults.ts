import type { CodedFault } from "../errors/refuseFaults";
import { wholeNumberFaults } from "./wholeNumberFaults";

/**
 * The counts anywhere in a tally or in counts from a publication that are no whole numbers of people: NaN,
 * −1, 1.5, or above 2^53 − 1. `path` is where the data stands; empty for the whole.
 */
export function countFaults(data: unknown, path = ""): CodedFault[] {
  if (Array.isArray(data)) {
    return data.flatMap((entry, index) => countFaults(entry, `${path}[${index}]`));
  }
  if (typeof data !== "object" || data === null) return [];
  if ("is" in data && (data.is === "exact" || data.is === "bounded")) {
    return wholeNumberFaults(Reflect.get(data, "value"), path);
  }
  return Object.entries(data).flatMap(([key, entry]) =>
    countFaults(entry, path === "" ? key : `${path}.${key}`),
  );
}
