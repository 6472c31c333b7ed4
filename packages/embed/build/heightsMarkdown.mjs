import { illustrativeTrust, impactReport2021To22 } from "@the-difference/sample-data";

const widths = [320, 480, 600, 800, 1000];

/**
 * The README's table of heights: of each kind the first figure that the samples have.
 *
 * @param {typeof import("../src/heights/fixedHeight").fixedHeight} fixedHeight
 * @param {typeof import("../src/heights/chartParts").chartParts} chartParts
 */
export function heightsMarkdown(fixedHeight, chartParts) {
  const samples = [illustrativeTrust(), impactReport2021To22()].flatMap(({ results }) => results);
  const kinds = [...new Set(samples.map(({ kind }) => kind))].sort();
  const lines = kinds.map((kind) => {
    const result = samples.find((each) => each.kind === kind);
    const { rows } = chartParts(result);
    const heights = widths.map((width) => fixedHeight(result, width));
    return [kind, rows === 0 ? "" : Math.ceil(rows), ...heights];
  });
  const head = ["figure", "rows", ...widths.map((width) => `${width} wide`)];
  return [head, head.map(() => "---"), ...lines]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}
