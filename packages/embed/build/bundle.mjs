import { rmSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { inputOptions, moduleOutput, packageFolder } from "./bundleOptions.mjs";

rmSync(join(packageFolder, "dist"), { recursive: true, force: true });

const modules = await rolldown({
  ...inputOptions,
  input: { index: "src/index.ts", pure: "src/pure.ts" },
});
await modules.write({
  ...moduleOutput,
  dir: "dist",
  entryFileNames: "[name].js",
  chunkFileNames: "chunks/[name]-[hash].js",
});
