import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", writeSnapshots: "src/writeSnapshots.ts" },
  format: ["esm"],
  target: "es2022",
  clean: true,
  tsconfig: "tsconfig.build.json",
});
