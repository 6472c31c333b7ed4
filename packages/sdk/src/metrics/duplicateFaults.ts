import type { CodedFault } from "../errors/refuseFaults";
import { duplicateId } from "./duplicateId";

/** One fault for every id that stands a second time; `pathOf` says where the one at an index is. */
export function duplicateFaults(
  ids: readonly string[],
  pathOf: (index: number) => string,
): CodedFault[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [duplicateId(pathOf(index), id)],
  );
}
