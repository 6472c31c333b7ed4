import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The licences of whatever packages gave a module to a bundle, whole, as they ask to be passed on.
 *
 * @param {Iterable<string>} moduleIds of every chunk
 * @param {string} ownFolder of this package's repository, for its own licence
 * @returns {string} plain text
 */
export function licenceNotices(moduleIds, ownFolder) {
  const folders = new Set([...moduleIds].flatMap((id) => packageFolder(id) ?? []));
  const notices = [...folders].map(noticeOf).sort();
  return [
    "Difference Impact is published under the MIT licence:",
    licenceIn(ownFolder),
    "Its scripts contain the following packages.",
    ...notices,
  ].join("\n\n");
}

/**
 * @param {string} id
 * @returns {string | undefined} the package that a module of `node_modules` belongs to
 */
function packageFolder(id) {
  const [, folder] = /^\0?(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id) ?? [];
  return folder;
}

/** @param {string} folder */
function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return `${"-".repeat(72)}\n${name} ${version} (${license})\n\n${licenceIn(folder)}`;
}

/** @param {string} folder */
function licenceIn(folder) {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  if (!file) {
    throw new Error(
      `${folder}: expected a file LICENSE, whose text goes with what is bundled; found none.`,
    );
  }
  return readFileSync(join(folder, file), "utf8").trim();
}
