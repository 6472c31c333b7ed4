import type { TableLink } from "./TableLink";

/** For each id the first of those that are one number with it, over any chain of links. */
export function joinedIds(links: readonly TableLink[]): (id: string) => string {
  const above = new Map<string, string>();
  const first = (id: string): string => {
    const next = above.get(id);
    return next === undefined ? id : first(next);
  };
  for (const link of links) {
    if (!("same" in link)) continue;
    const [head, ...others] = link.same.map(first);
    for (const id of others)
      if (head !== undefined && first(id) !== first(head)) above.set(first(id), first(head));
  }
  return first;
}
