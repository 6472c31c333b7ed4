import { existsSync } from "node:fs";
import { findBrowser } from "./findBrowser.mjs";
import { run } from "./run.mjs";
import { ToolingError } from "./ToolingError.mjs";

/**
 * Finds a browser for the tests, and installs one where the system's own package manager can.
 *
 * @returns {Promise<string>} the executable's path
 * @throws {ToolingError} with the command to type, where there is none and none could be installed
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;
  const isDebian = existsSync("/etc/debian_version");
  if (isDebian && process.getuid?.() === 0) {
    console.log("No Chromium found: installing Debian's (apt-get install chromium) …");
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run(["apt-get", "update", "-qq"], { env });
    await run(["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"], { env });
    const installed = await findBrowser();
    if (installed) return installed;
  }
  const command =
    isDebian && process.getuid?.() !== 0
      ? "sudo apt-get update && sudo apt-get install -y chromium"
      : "npx playwright install --with-deps chromium";
  throw new ToolingError(
    `Browser: expected a Chromium or Chrome for the tests that run in a real one; found none. Run\n\n  ${command}\n\nor set CHROMIUM_PATH to where yours is.`,
  );
}
