import { createHash } from "node:crypto";
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { inputOptions, moduleOutput, packageFolder, root } from "./bundleOptions.mjs";
import { elementsManifest } from "./elementsManifest.mjs";
import { licenceNotices } from "./licenceNotices.mjs";

const dist = join(packageFolder, "dist");
const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
rmSync(dist, { recursive: true, force: true });

/** Every module that went into a bundle. @type {Set<string>} */
const bundled = new Set();

/**
 * @param {import("rolldown").InputOptions} input
 * @param {import("rolldown").OutputOptions} output
 */
async function bundle(input, output) {
  const shared = inputOptions({ isSplit: output.codeSplitting !== false });
  const made = await rolldown({ ...shared, ...input });
  const written = await made.write(output);
  for (const part of written.output) {
    for (const id of part.type === "chunk" ? part.moduleIds : []) bundled.add(id);
  }
  await made.close();
}

const modules = await moduleOutput();

// For those who install the package.
await bundle(
  { input: { index: "src/index.ts", pure: "src/pure.ts" } },
  {
    ...modules,
    dir: "dist",
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name]-[hash].js",
  },
);

await bundle(
  { input: "src/heights/fixedHeight.ts" },
  { file: "dist/heights.js", format: "esm", minify: true },
);

// For those who copy a folder to a web server: files that never change, in a folder of their version,
// and a loader that keeps its name within a major version.
const pinned = `${version}/impact.js`;
await bundle(
  { input: { impact: "src/loader/impact.ts" } },
  {
    ...modules,
    dir: `dist/cdn/${version}`,
    entryFileNames: "[name].js",
    chunkFileNames: "[name]-[hash].js",
  },
);
await bundle(
  {
    input: "src/loader/v1.ts",
    transform: {
      target: "es2022",
      define: { PINNED_FILE: JSON.stringify(`./${pinned}`) },
    },
  },
  { file: "dist/cdn/v1.js", format: "esm", minify: true },
);
const classic = `dist/cdn/${version}/impact.classic.js`;
await bundle(
  { input: "src/loader/impact.ts" },
  { file: classic, format: "iife", minify: true, codeSplitting: false },
);
copyFileSync(join(packageFolder, classic), join(dist, "cdn/v1.classic.js"));
await bundle(
  { input: "src/frame/embed.ts" },
  { file: "dist/cdn/embed.js", format: "iife", minify: true, codeSplitting: false },
);
for (const file of ["embed.html", "embed.css"]) {
  copyFileSync(join(packageFolder, "src/frame", file), join(dist, "cdn", file));
}
writeIntegrity(join(dist, "cdn"));
writeFileSync(join(dist, "cdn/licences.txt"), `${licenceNotices(bundled, root)}\n`);

await bundle(
  { input: "src/elementReference.ts" },
  { file: "dist/.elementReference.mjs", format: "esm" },
);
const reference = await import(pathToFileURL(join(dist, ".elementReference.mjs")).href);
const { elementNames } = await import(pathToFileURL(join(dist, "pure.js")).href);
rmSync(join(dist, ".elementReference.mjs"));
writeFileSync(
  join(dist, "custom-elements.json"),
  `${JSON.stringify(elementsManifest(reference, elementNames()), undefined, 2)}\n`,
);

/**
 * Writes what a page needs to pin files by their content.
 *
 * @param {string} folder
 */
function writeIntegrity(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".js"))
    .sort();
  const entries = files.map((file) => {
    const content = readFileSync(join(folder, file));
    const hash = createHash("sha384").update(content).digest("base64");
    return [file.replaceAll("\\", "/"), { integrity: `sha384-${hash}`, bytes: content.length }];
  });
  const manifest = { version, pinned, files: Object.fromEntries(entries) };
  writeFileSync(join(folder, "integrity.json"), `${JSON.stringify(manifest, undefined, 2)}\n`);
}
