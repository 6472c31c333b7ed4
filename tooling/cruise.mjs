import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { cruise as cruiseFolders } from "dependency-cruiser";
import { repositoryRoot } from "./repositoryRoot.mjs";
import { entrySources } from "./sourceAliases.mjs";

/**
 * Holds the imports of a tree of this repository's shape against its walls.
 *
 * @param {string} root
 * @returns {Promise<{ wall: string, from: string, to: string }[]>} every import that breaks a wall
 */
export async function cruise(root) {
  const { default: config } = await import(
    pathToFileURL(join(repositoryRoot, ".dependency-cruiser.mjs")).href
  );
  const { options, forbidden } = config;
  // The longer name first: each is taken for the start of what is imported.
  const entries = Object.entries(entrySources).sort(([a], [b]) => b.length - a.length);
  const alias = Object.fromEntries(entries.map(([name, source]) => [name, join(root, source)]));
  const { output } = await cruiseFolders(
    ["packages", "apps"],
    { ...options, baseDir: root, validate: true, ruleSet: { forbidden } },
    { ...options.enhancedResolveOptions, alias },
  );
  if (typeof output === "string") throw new Error(output);
  return output.summary.violations.map(({ rule, from, to }) => ({ wall: rule.name, from, to }));
}
