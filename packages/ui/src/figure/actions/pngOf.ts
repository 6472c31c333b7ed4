import type { FigurePicture } from "./figureSvg";

/** Sharp on every screen and in print. */
const scale = 2;
/** More pixels than this no browser's canvas may have; an iPhone's. */
const mostPixels = 16_777_216;

/**
 * The picture as a PNG at twice its size; less where it would be larger than a canvas can be.
 *
 * The SVG comes as a `data:` address, the only one besides its own that a content policy for images has to
 * allow, and without anything that would taint the canvas.
 */
export async function pngOf({ svg, widthPx, heightPx }: FigurePicture): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const times = Math.min(scale, Math.sqrt(mostPixels / (widthPx * heightPx)));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(widthPx * times);
  canvas.height = Math.round(heightPx * times);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("PNG: the canvas gave no picture."))),
      "image/png",
    );
  });
}
