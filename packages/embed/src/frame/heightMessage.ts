/**
 * What a figure's page in a frame tells the page around it, by `postMessage`: how tall it is, in CSS pixels.
 * The form is fixed within a version; a reader ignores versions that it does not know.
 */
export interface HeightMessage {
  is: "impact-height";
  version: 1;
  height: number;
}

/** No figure is taller; a page that says so is not believed. */
const tallest = 20_000;

export function readHeightMessage(data: unknown): HeightMessage | undefined {
  const { is, version, height } = Object(data) as Partial<HeightMessage>;
  const isHeight = typeof height === "number" && height > 0 && height <= tallest;
  return is === "impact-height" && version === 1 && isHeight ? { is, version, height } : undefined;
}
