import { fixedHeight } from "@the-difference/impact-embed/heights";
import { attributesOf } from "./attributesOf";
import type { Embedding } from "./Embedding";
import { frameAddress } from "./frameAddress";

/** A frame with room enough for the figure, where no script can make it grow. */
export function frameSnippet(embedding: Embedding): string {
  const { result, widthPx } = embedding;
  const attributes = attributesOf({
    src: frameAddress(embedding),
    title: result.title,
    width: widthPx,
    height: fixedHeight(result, widthPx),
    style: "border: 0",
  });
  return `<iframe${attributes}></iframe>`;
}
