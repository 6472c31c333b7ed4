import { defineConfig } from "tsup";

/** The types alone: build/bundle.mjs makes the scripts. */
export default defineConfig({
  entry: {
    index: "src/index.ts",
    pure: "src/pure.ts",
    jsx: "src/jsx.ts",
    heights: "src/heights/fixedHeight.ts",
    svelte: "src/svelte.ts",
    vue: "src/vue.ts",
  },
  format: "esm",
  dts: { only: true },
  clean: false,
  tsconfig: "tsconfig.build.json",
});
