import type { Embedding } from "./Embedding";
import { escapeHtml } from "./escapeHtml";
import { frameAddress } from "./frameAddress";
import { frameSnippet } from "./frameSnippet";

/**
 * A frame, and the finding below it as a link to the same figure: HTML has no place for words inside a
 * frame, and an editor that takes the frame out leaves them.
 */
export function frameWithWords(embedding: Embedding): string {
  const address = escapeHtml(frameAddress(embedding));
  const words = escapeHtml(embedding.finding.headline);
  return `${frameSnippet(embedding)}\n<p><a href="${address}">${words}</a></p>`;
}
