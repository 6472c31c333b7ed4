import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * What an installation depends on, in one line: the lockfile's content, and the kind of machine,
 * since binaries are installed for one kind only.
 *
 * @param {string} root
 */
function installationHash(root) {
  const hash = createHash("sha256").update(readFileSync(join(root, "package-lock.json")));
  return `${hash.digest("hex")} ${process.platform}-${process.arch}`;
}

/**
 * @param {string} root
 * @returns {boolean} whether node_modules was installed from the lockfile as it is now
 */
export function isInstallationCurrent(root) {
  try {
    return readFileSync(stampPath(root), "utf8") === installationHash(root);
  } catch {
    return false;
  }
}

/** @param {string} root */
export function stampInstallation(root) {
  mkdirSync(dirname(stampPath(root)), { recursive: true });
  writeFileSync(stampPath(root), installationHash(root));
}

/** @param {string} root */
const stampPath = (root) => join(root, "node_modules", ".lockfile-hash");
