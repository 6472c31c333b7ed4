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

/** The texts of content that state what one of the results that it names hides. */
export function contentTextFaults(
  content: readonly ContentItem[],
  checked: readonly CheckedResult[],
): Fault[] {
  return content.flatMap((item, index) => {
    const linked = new Set(linkedResults(item).map(({ id }) => id));
    const faults = checked
      .filter(({ before }) => linked.has(before.id))
      .flatMap(({ before, after }) => textFaults(before, after, `content[${index}]`, item));
    const paths = new Set<string>();
    // A text that tells of two results is one fault.
    return faults.filter(({ path }) => !paths.has(path) && paths.add(path));
  });
}
