import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { repositoryRoot } from "./repositoryRoot.mjs";

/**
 * The command that runs an installed package's program by Node itself: the shims in
 * `node_modules/.bin` are shell scripts on one system and .cmd files on another.
 *
 * @param {string} packageName
 * @param {{ from?: string, program?: string }} [options] `from`: the folder whose copy is meant;
 *   `program`: the program's name where the package has several
 * @returns {string[]} the start of a command; add the arguments
 */
export function nodeBin(packageName, { from = repositoryRoot, program } = {}) {
  const manifestPath = findManifest(packageName, from);
  const { bin } = JSON.parse(readFileSync(manifestPath, "utf8"));
  const file = typeof bin === "string" ? bin : bin[program ?? packageName.replace(/^.*\//, "")];
  return [process.execPath, join(dirname(manifestPath), file)];
}

/**
 * @param {string} packageName
 * @param {string} from
 */
function findManifest(packageName, from) {
  // A package's exports may hide its package.json, so its folder is looked for rather than resolved.
  const folders = createRequire(join(from, "package.json")).resolve.paths(packageName) ?? [];
  for (const folder of folders) {
    const path = join(folder, packageName, "package.json");
    try {
      readFileSync(path);
      return path;
    } catch {
      // Not in this folder: the next one up.
    }
  }
  throw new Error(`${packageName} is not installed for ${from}. Run npm ci.`);
}
