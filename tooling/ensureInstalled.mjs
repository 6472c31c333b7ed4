import { isInstallationCurrent, stampInstallation } from "./installStamp.mjs";
import { npmCommand } from "./npmCommand.mjs";
import { repositoryRoot } from "./repositoryRoot.mjs";
import { run } from "./run.mjs";
import { ToolingError } from "./ToolingError.mjs";

const oldestNode = /** @type {const} */ ([20, 19]);

/** Installs the dependencies that the lockfile names, unless they are already here. */
export async function ensureInstalled() {
  requireNode(process.versions.node);
  if (isInstallationCurrent(repositoryRoot)) return;
  console.log("Installing dependencies (npm ci) …");
  const { code } = await run([...npmCommand(), "ci"]);
  if (code !== 0) throw new ToolingError("npm ci failed: its own message above says why.");
  stampInstallation(repositoryRoot);
}

/** @param {string} version */
function requireNode(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor, oldestMinor] = oldestNode;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  throw new ToolingError(
    `Node: expected ${oldestNode.join(".")} or newer; received ${version}. Install a newer one from https://nodejs.org.`,
  );
}
