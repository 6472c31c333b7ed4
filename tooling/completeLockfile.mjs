import { readFileSync, writeFileSync } from "node:fs";
import { join as joinPath } from "node:path";
import { pathToFileURL } from "node:url";
import { stampInstallation } from "./installStamp.mjs";
import {
  isExact,
  join,
  missingPlatformPackages,
  parentFolder,
} from "./missingPlatformPackages.mjs";
import { platformOf } from "./platformOf.mjs";
import { repositoryRoot } from "./repositoryRoot.mjs";
import { ToolingError } from "./ToolingError.mjs";

/**
 * Adds an entry for every optional package that the lockfile lacks. The entries carry no integrity
 * hash, since the package could not be read where the lockfile was made.
 *
 * @param {import("./missingPlatformPackages.mjs").Lockfile} lock
 * @returns {import("./missingPlatformPackages.mjs").Lockfile} a new lockfile, in npm's order
 * @throws {ToolingError} where a package's version or platform cannot be told
 */
export function completeLockfile(lock) {
  const packages = { ...lock.packages };
  for (const { name, version, dependent } of missingPlatformPackages(lock)) {
    const platform = platformOf(name);
    if (!isExact(version) || Object.keys(platform).length === 0) {
      throw new ToolingError(
        `Lockfile: expected ${name}@${version}, wanted by ${dependent}, to be a platform's binary at one exact version; its entry cannot be told. Run npm install against a registry that has it.`,
      );
    }
    const besideDependent = join(parentFolder(dependent), name);
    const place = packages[besideDependent] ? join(dependent, name) : besideDependent;
    const { dev } = lock.packages[dependent] ?? {};
    packages[place] = {
      version,
      ...inOrder({ ...platform, ...(dev ? { dev } : {}), optional: true }),
    };
  }
  return { ...lock, packages: inOrder(packages) };
}

/**
 * @template Value
 * @param {Record<string, Value>} record
 * @returns {Record<string, Value>} with its keys sorted as npm sorts them
 */
const inOrder = (record) =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => a.localeCompare(b, "en")));

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const path = joinPath(repositoryRoot, "package-lock.json");
  const lock = JSON.parse(readFileSync(path, "utf8"));
  const missing = missingPlatformPackages(lock);
  if (missing.length > 0)
    writeFileSync(path, `${JSON.stringify(completeLockfile(lock), null, 2)}\n`);
  stampInstallation(repositoryRoot);
  console.log(`package-lock.json: added ${missing.length} entries for other platforms.`);
}
