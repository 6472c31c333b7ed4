import { rmSync } from "node:fs";
import { defineConfig, type Options } from "tsup";

// Once, before the builds below start side by side: tsup's own `clean` would run in each of them.
rmSync("dist", { recursive: true, force: true });

const clientEntries = {
  index: "src/index.ts",
  query: "src/query/index.ts",
  cy: "src/languages/welsh.ts",
};
/** What runs anywhere, on a server too. */
const plainEntries = {
  server: "src/server/index.ts",
  tokens: "src/theme/tokens.ts",
  theme: "src/theme/index.ts",
};

const shared: Options = {
  format: ["esm", "cjs"],
  target: "es2022",
  sourcemap: true,
  tsconfig: "tsconfig.build.json",
};

export default defineConfig([
  {
    ...shared,
    entry: clientEntries,
    // One pass of the compiler for all, so that they share their types.
    dts: { entry: { ...clientEntries, ...plainEntries } },
    // What both entries use, a React context above all, must exist once: in CommonJS too.
    splitting: true,
    banner: { js: '"use client";' },
  },
  { ...shared, entry: plainEntries },
  {
    entry: { styles: "src/styles.css", figure: "src/figure.css" },
    target: "es2022",
    onSuccess: "node tokens/writeFigma.mjs dist/tokens",
  },
]);
