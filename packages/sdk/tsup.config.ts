import { rmSync } from "node:fs";
import { defineConfig, type Options } from "tsup";

// Once, before the builds below start side by side: tsup's own `clean` would run in each of them.
rmSync("dist", { recursive: true, force: true });

const publicEntry = { index: "src/index.ts", forms: "src/forms.ts", solver: "src/solver.ts" };

const shared: Options = {
  target: "es2022",
  platform: "neutral",
  sourcemap: true,
  tsconfig: "tsconfig.build.json",
};

export default defineConfig([
  {
    ...shared,
    // Module by module: a bundler drops the modules that an app does not use, but keeps every
    // schema of a single file, since it cannot know that making one has no effect.
    entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/**/*.test-d.ts"],
    format: ["esm"],
    splitting: true,
  },
  {
    ...shared,
    entry: publicEntry,
    format: ["cjs"],
  },
  // The types of both in one pass of the compiler.
  { ...shared, entry: publicEntry, format: ["esm", "cjs"], dts: { only: true } },
]);
