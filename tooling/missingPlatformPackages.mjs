/**
 * @typedef {object} LockEntry
 * @property {string} [version]
 * @property {string} [resolved]
 * @property {boolean} [link]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {Record<string, string>} [optionalDependencies]
 *
 * @typedef {{ packages: Record<string, LockEntry> }} Lockfile
 */

/**
 * The optional packages that a lockfile's packages ask for and that it has no entry for. npm leaves
 * out those that its registry lacks at the time; without an entry `npm ci` refuses, and other
 * platforms never get their binary.
 *
 * @param {Lockfile} lock
 * @returns {{ name: string, version: string, dependent: string }[]} `dependent`: the path of the package that asks
 */
export function missingPlatformPackages({ packages }) {
  return Object.entries(packages).flatMap(([dependent, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => !isPresent(packages, dependent, name, version))
      .map(([name, version]) => ({ name, version, dependent })),
  );
}

/**
 * Looks where Node would: in the dependent's own node_modules, then in each folder's further up.
 *
 * @param {Lockfile["packages"]} packages
 * @param {string} dependent
 * @param {string} name
 * @param {string} version
 */
function isPresent(packages, dependent, name, version) {
  for (let folder = dependent; ; folder = parentFolder(folder)) {
    const entry = packages[join(folder, name)];
    if (entry) return entry.version === version || !isExact(version);
    if (folder === "") return false;
  }
}

/** @param {string} version */
export const isExact = (version) => /^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version);

/**
 * @param {string} folder
 * @param {string} name
 */
export const join = (folder, name) => `${folder && `${folder}/`}node_modules/${name}`;

/**
 * The folder whose node_modules holds this one: `a` for `a/node_modules/b`, the root for `packages/a`.
 *
 * @param {string} folder
 */
export const parentFolder = (folder) =>
  folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1));
