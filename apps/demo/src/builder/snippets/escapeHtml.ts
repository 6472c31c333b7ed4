const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/**
 * A text as it stands in HTML, between tags or between quotation marks.
 *
 * @example
 * escapeHtml('Q&A "1"'); //=> "Q&amp;A &quot;1&quot;"
 */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => references[sign] ?? sign);
}
