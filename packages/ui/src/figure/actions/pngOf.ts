import type { FigurePicture } from "./figureSvg";
import { fontFaces } from "./fontFaces";

/** Sharp on every screen and in print. */
const scale = 2;
/** More pixels than this no browser's canvas may have; an iPhone's. */
const mostPixels = 16_777_216;

/**
 * The picture as a PNG at twice its size; less where it would be larger than a canvas can be.
 *
 * The SVG brings the page's web fonts along; the file that readers download does not, for a font's
 * licence is its host's. It comes as a `data:` address, the only one besides its own that a content policy for images has to
 * allow, and without anything that would taint the canvas.
 */
export async function pngOf({ svg, widthPx, heightPx }: FigurePicture): Promise<Blob> {
  const families = [...svg.matchAll(/ font-family="([^"]*)"/g)].map(([, value = ""]) =>
    value.replaceAll("&quot;", '"'),
  );
  const withFonts = svg.replace("<title>", `<style>${await fontFaces(families)}</style><title>`);
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(withFonts)}`;
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
