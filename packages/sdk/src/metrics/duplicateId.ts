import type { CodedFault } from "../errors/refuseFaults";

/** The fault of an id that stands a second time where ids are unique. */
export function duplicateId(path: string, received: string): CodedFault {
  return {
    code: "ID_DUPLICATED",
    path,
    expected: "an id that is there once",
    received: `"${received}" again`,
  };
}
