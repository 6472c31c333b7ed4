import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { ToolingError } from "./ToolingError.mjs";

/**
 * @typedef {object} Machine
 * @property {NodeJS.ProcessEnv} env
 * @property {NodeJS.Platform} platform
 * @property {(path: string) => boolean} exists
 * @property {() => Promise<string | undefined>} playwrightBrowser where Playwright keeps its own
 */

/** @type {Machine} */
const thisMachine = {
  env: process.env,
  platform: process.platform,
  exists: existsSync,
  async playwrightBrowser() {
    const { chromium } = await import("playwright");
    return chromium.executablePath();
  },
};

/**
 * Finds a Chromium to run tests in: `CHROMIUM_PATH`, then Debian's, then Chrome's usual places,
 * then the one Playwright downloads.
 *
 * @param {Machine} [machine]
 * @returns {Promise<string | undefined>} the executable's path; undefined where there is none
 * @throws {ToolingError} where `CHROMIUM_PATH` names a file that does not exist
 */
export async function findBrowser(machine = thisMachine) {
  const chosen = machine.env.CHROMIUM_PATH;
  if (chosen) {
    if (machine.exists(chosen)) return chosen;
    throw new ToolingError(
      `CHROMIUM_PATH: expected the path of a Chromium or Chrome; received ${chosen}, which does not exist. Correct or unset it.`,
    );
  }
  const usual = usualPlaces(machine).find(machine.exists);
  if (usual) return usual;
  const own = await machine.playwrightBrowser();
  return own && machine.exists(own) ? own : undefined;
}

/**
 * @param {Machine} machine
 * @returns {string[]}
 */
function usualPlaces({ platform, env }) {
  if (platform === "darwin") {
    const apps = ["Google Chrome", "Chromium"].map((app) => `${app}.app/Contents/MacOS/${app}`);
    return ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
      apps.map((app) => join(folder, app)),
    );
  }
  if (platform === "win32") {
    return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
      const folder = env[name];
      return folder ? [join(folder, "Google", "Chrome", "Application", "chrome.exe")] : [];
    });
  }
  return [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/google-chrome",
    "/opt/google/chrome/chrome",
    "/snap/bin/chromium",
  ];
}
