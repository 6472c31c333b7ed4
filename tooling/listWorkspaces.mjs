import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "./repositoryRoot.mjs";

/**
 * @typedef {object} Workspace
 * @property {string} name the package's name
 * @property {string} folder relative to the root, with forward slashes
 * @property {string} path absolute
 * @property {Record<string, string>} scripts
 */

/**
 * The packages and apps of this repository, in the order of their folders' names.
 *
 * @param {string} [root]
 * @returns {Workspace[]}
 */
export function listWorkspaces(root = repositoryRoot) {
  return ["packages", "apps"].flatMap((group) =>
    readdirSync(join(root, group))
      .sort()
      .filter((entry) => existsSync(join(root, group, entry, "package.json")))
      .map((entry) => {
        const path = join(root, group, entry);
        const { name, scripts = {} } = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
        return { name, folder: `${group}/${entry}`, path, scripts };
      }),
  );
}
