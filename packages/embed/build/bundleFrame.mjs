import { cp } from "node:fs/promises";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { packageFolder } from "./bundleOptions.mjs";

// What frames need: classic scripts, which a sandboxed frame may load from any host.
for (const name of ["frame", "host"]) {
  const bundle = await rolldown({
    cwd: packageFolder,
    platform: "browser",
    tsconfig: false,
    transform: { target: "es2022" },
    input: `src/frame/${name}.ts`,
  });
  await bundle.write({ format: "iife", minify: true, file: join("dist/frame", `${name}.js`) });
}
for (const file of ["page.css", "index.css"]) {
  await cp(join(packageFolder, "src/frame", file), join(packageFolder, "dist/frame", file));
}
