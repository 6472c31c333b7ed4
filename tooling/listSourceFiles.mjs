import { readdirSync } from "node:fs";
import { join } from "node:path";

const notOurs = new Set([
  "node_modules",
  "dist",
  "reports",
  "pictures",
  "coverage",
  "storybook-static",
]);

/**
 * Every file below a folder that someone wrote: nothing installed, built or reported.
 *
 * @param {string} root
 * @param {string} [folder] relative to the root
 * @returns {string[]} paths relative to the root, with forward slashes
 */
export function listSourceFiles(root, folder = "") {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (!entry.isDirectory()) return [path];
    const isOurs = !notOurs.has(entry.name) && !entry.name.startsWith(".");
    return isOurs ? listSourceFiles(root, path) : [];
  });
}
