import type { ContentItem } from "../content/contentItem";
import { linkedResults } from "../content/linkedResults";
import type { ProtectedResult } from "../disclosure/protectResults";
import { textFaults } from "../disclosure/textFaults";
import type { Fault } from "../errors/fault";
import type { MetricResult } from "../results/metricResult";

/** A result before and after disclosure control. */
export interface CheckedResult {
  before: MetricResult;
  after: ProtectedResult;
}

/**
 * The texts of content that state what one of the results that it names hides. A directory states how many
 * it lists, in all and of each list, whether or not a text does.
 */
export function contentTextFaults(
  content: readonly ContentItem[],
  checked: readonly CheckedResult[],
): Fault[] {
  return content.flatMap((item, index) => {
    const linked = new Set(linkedResults(item).map(({ id }) => id));
    const faults = checked
      .filter(({ before }) => linked.has(before.id))
      .flatMap(({ before, after }) =>
        statedBy(item, `content[${index}]`).flatMap(({ path, texts }) =>
          textFaults(before, after, path, texts),
        ),
      );
    const paths = new Set<string>();
    // A text that tells of two results is one fault.
    return faults.filter(({ path }) => !paths.has(path) && paths.add(path));
  });
}

/** What content says in its texts, and what a reader can count in it. */
function statedBy(item: ContentItem, path: string): { path: string; texts: unknown }[] {
  if (item.is !== "directory") return [{ path, texts: item }];
  const { lists, entries } = item;
  return [
    { path, texts: item },
    { path: `${path}.entries`, texts: String(entries.length) },
    ...lists.map(({ id }, index) => ({
      path: `${path}.lists[${index}]`,
      texts: String(entries.filter(({ listedIn = [] }) => listedIn.includes(id)).length),
    })),
  ];
}
