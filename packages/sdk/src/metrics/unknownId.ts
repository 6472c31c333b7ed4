import type { CodedFault } from "../errors/refuseFaults";

/** The fault of an id that points at nothing known. */
export function unknownId(path: string, expected: string, received: string): CodedFault {
  return { code: "ID_UNKNOWN", path, expected, received: `"${received}"` };
}
