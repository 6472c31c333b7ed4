import { attributesOf } from "./attributesOf";
import type { Embedding } from "./Embedding";
import { escapeHtml } from "./escapeHtml";
import { findingInWords } from "./findingInWords";

/** The script and the figure's element, with the finding in words between its tags. */
export function elementSnippet({ folder, snapshot, result, theme, finding }: Embedding): string {
  const script = attributesOf({ type: "module", src: new URL("v1.js", folder).href });
  const element = attributesOf({
    src: snapshot,
    metric: result.id,
    theme: theme === "light" ? undefined : theme,
  });
  return `<script${script}></script>
<impact-widget${element}>
  <p>${escapeHtml(findingInWords(finding))}</p>
</impact-widget>`;
}
