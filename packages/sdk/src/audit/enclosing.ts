/** A group and all groups that hold it, directly or through others, nearest first. */
export function enclosing(
  id: string,
  containers: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  const found = new Set([id]);
  // A set goes on to what is added while it is walked.
  for (const each of found)
    for (const container of containers.get(each) ?? []) found.add(container);
  return found;
}
