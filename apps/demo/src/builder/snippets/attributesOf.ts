import { escapeHtml } from "./escapeHtml";

/**
 * Attributes as they stand in a tag, each with a space before it; what is undefined is left out.
 *
 * @example
 * attributesOf({ title: "Q&A", width: 600 }); //=> ' title="Q&amp;A" width="600"'
 */
export function attributesOf(values: Record<string, string | number | undefined>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join("");
}
