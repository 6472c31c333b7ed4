import type { FigureSet } from "./Choice";

/** The snapshots that lie in this app's own folder of published files, by their file names. */
export const samples: Readonly<Record<Exclude<FigureSet, "own">, string>> = {
  report: "impact-report-2021-22.json",
  trust: "illustrative-trust.json",
};
