import type { ContentItem } from "./contentItem";
import { theoryColumns } from "./theoryOfChange";

/** The ids of results that a piece of content names, each with the path at which it does. */
export function linkedResults(item: ContentItem): { id: string; path: string }[] {
  const linked = item.results.map((id, index) => ({ id, path: `results[${index}]` }));
  if (item.is !== "theoryOfChange") return linked;
  for (const column of theoryColumns) {
    item[column].forEach(({ results }, node) => {
      results.forEach((id, index) => {
        linked.push({ id, path: `${column}[${node}].results[${index}]` });
      });
    });
  }
  return linked;
}
