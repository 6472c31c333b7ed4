import type { PublishedGroup } from "./publishedFigure";

/**
 * For each group, the groups that hold all of it: what it is within, what it is a share of, and what a
 * breakdown makes it a part of.
 */
export function containersIn(groups: Iterable<PublishedGroup>): Map<string, string[]> {
  const containers = new Map<string, string[]>();
  const add = (id: string, container: string | undefined) => {
    if (container === undefined) return;
    const around = containers.get(id) ?? [];
    around.push(container);
    containers.set(id, around);
  };
  for (const group of groups) {
    add(group.id, group.is === "count" ? group.within : group.of);
    for (const { parts } of group.breakdowns ?? []) {
      for (const part of parts) add(part, group.id);
    }
  }
  return containers;
}
