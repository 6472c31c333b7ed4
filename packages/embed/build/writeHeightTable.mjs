// Measures how tall figures are, and writes src/heights/heightTable.ts and the README's table: `npm run heights`.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { packageFolder } from "./bundleOptions.mjs";
import { drawnHeights } from "./drawnHeights.mjs";
import { heightsMarkdown } from "./heightsMarkdown.mjs";

/** A figure's columns may fold at any width: steps so small that little room is lost around such a place. */
const stepPx = 20;
const widths = Array.from({ length: 49 }, (_, step) => 240 + step * stepPx);

/** The widest fonts in common use: whoever reads in a narrower one has room left over. */
const fonts = '"DejaVu Sans", Verdana, sans-serif';

/** What a browser of another make, or the next version of this one, may add. */
const allowance = 1.02;

/** A row takes room: of the answers that are about as good it is the one that allows most for more rows. */
const aboutAsGood = 0.02;

const { chartParts } = await sourceOf("chartParts");
const { textHeight } = await sourceOf("textHeight");

// Several widths of each step: what stands at one may fold, or unfold, before the next. The last has no end.
const last = widths[widths.length - 1];
const measuredWidths = widths.flatMap((from) =>
  from === last ? [from, 1400, 1600] : [from, from + 5, from + 10, from + stepPx - 1],
);
const drawn = (await drawnHeights(measuredWidths, fonts)).filter(({ isEmpty }) => !isEmpty);
const kinds = [...new Set(drawn.map(({ result }) => result.kind))].sort();
const entries = kinds.map((kind) => {
  const ofKind = drawn.filter(({ result }) => result.kind === kind);
  const measures = widths.map((from) =>
    measureOf(
      ofKind.filter(({ width }) => width >= from && (from === last || width < from + stepPx)),
    ),
  );
  return `    ${kind}: {
      base: [${measures.map(({ base }) => base).join(", ")}],
      row: [${measures.map(({ row }) => row).join(", ")}],
    },`;
});

await writeFile(
  join(packageFolder, "src/heights/heightTable.ts"),
  `// Written by \`npm run heights\` from the drawn sample results: see build/writeHeightTable.mjs.
import type { MetricResultKind } from "@the-difference/impact-sdk";

/** CSS pixels that a figure takes besides the texts of its result, a number for each width. */
interface Measured {
  /** Whatever its rows. */
  base: readonly number[];
  /** By each row. */
  row: readonly number[];
}

export const heightTable: {
  /** The least width; the next is a step more. */
  fromPx: number;
  stepPx: number;
  kinds: Readonly<Record<MetricResultKind, Measured>>;
} = {
  fromPx: ${widths[0]},
  stepPx: ${stepPx},
  kinds: {
${entries.join("\n")}
  },
};
`,
);

const { fixedHeight } = await sourceOf("fixedHeight");
const readme = join(packageFolder, "README.md");
await writeFile(
  readme,
  (await readFile(readme, "utf8")).replace(
    /\| figure \| rows \|[\s\S]*?\n\n/,
    `${heightsMarkdown(fixedHeight, chartParts)}\n\n`,
  ),
);

/**
 * The base and the height of a row that are enough for all drawn figures and too much for none of them by
 * more than need be.
 *
 * @param {import("./drawnHeights.mjs").DrawnHeight[]} figures of one kind, in one step
 * @returns {{ base: number, row: number }}
 */
function measureOf(figures) {
  const known = figures.map(({ result, width, height }) => ({
    height,
    rows: chartParts(result).rows,
    texts: textHeight(result, width),
  }));
  const isMeasured = new Set(known.map(({ rows }) => rows)).size > 1;
  const answers = Array.from({ length: isMeasured ? 2000 : 1 }, (_, row) => {
    const base = Math.ceil(
      Math.max(0, ...known.map((each) => each.height * allowance - each.texts - row * each.rows)),
    );
    const waste = Math.max(
      ...known.map((each) => (base + row * each.rows + each.texts) / each.height),
    );
    return { base, row, waste };
  });
  const least = Math.min(...answers.map(({ waste }) => waste));
  const best = answers.findLast(({ waste }) => waste <= least + aboutAsGood);
  return best;
}

/** @param {string} name of a module beside the table */
async function sourceOf(name) {
  const bundle = await rolldown({
    cwd: packageFolder,
    tsconfig: false,
    input: `src/heights/${name}.ts`,
  });
  const { output } = await bundle.generate({ format: "esm" });
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}
