import { SnapshotError } from "../errors/SnapshotError";

interface Identified {
  id: string;
  kind: string;
}

/**
 * The result with an id, and of a kind where one is named, whether it was read already or not.
 *
 * @throws {SnapshotError} RESULT_NOT_FOUND, with the ids of that kind which there are
 * @example
 * findResult(parseEnvelope(snapshot), "example.2022.figure").kind; //=> "breakdown"
 */
export function findResult<R extends Identified>(
  snapshot: { id: string; results: readonly R[] },
  id: string,
  kind?: string,
): R {
  const found = snapshot.results.find((result) => result.id === id);
  const isOfKind = (result: R) => kind === undefined || result.kind === kind;
  if (found && isOfKind(found)) return found;
  const wanted = kind ?? "result";
  const ids = snapshot.results.filter(isOfKind).map((result) => result.id);
  throw new SnapshotError(
    "RESULT_NOT_FOUND",
    `snapshot ${snapshot.id}`,
    [
      {
        path: "results",
        expected: `a ${wanted} "${id}"`,
        received: found ? `a ${found.kind} of this id` : "none",
      },
    ],
    ids.length > 0 ? `Ask for one of its ${wanted} ids: ${ids.join(", ")}` : `It has no ${wanted}`,
  );
}
