import { fixedHeight } from "@the-difference/impact-embed/heights";
import { attributesOf } from "./attributesOf";
import type { Embedding } from "./Embedding";
import { frameAddress } from "./frameAddress";

/**
 * A frame, which no script can make grow.
 *
 * @param heightPx - room enough for the figure unless told
 */
export function frameSnippet(
  embedding: Embedding,
  heightPx = fixedHeight(embedding.result, embedding.widthPx),
): string {
  const { result, widthPx } = embedding;
  const attributes = attributesOf({
    src: frameAddress(embedding),
    title: result.title,
    width: widthPx,
    height: heightPx,
    // Long out of HTML, and the only way to no second edge that editors and strict policies leave in.
    frameborder: 0,
  });
  return `<iframe${attributes}></iframe>`;
}
