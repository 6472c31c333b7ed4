import type { CodedFault } from "./refuseFaults";

/** One fault for every id that stands a second time; `pathOf` says where the one at an index is. */
export function duplicateFaults(
  ids: readonly string[],
  pathOf: (index: number) => string,
): CodedFault[] {
  const seen = new Set<string>();
  const faults: CodedFault[] = [];
  ids.forEach((id, index) => {
    if (seen.has(id)) {
      faults.push({
        code: "ID_DUPLICATED",
        path: pathOf(index),
        expected: "an id that is there once",
        received: `"${id}" again`,
      });
    }
    seen.add(id);
  });
  return faults;
}
