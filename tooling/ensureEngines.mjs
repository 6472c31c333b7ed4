import { existsSync } from "node:fs";
import { run } from "./run.mjs";
import { ToolingError } from "./ToolingError.mjs";

const packages = ["firefox-esr", "webkit2gtk-driver", "xvfb", "xauth", "dbus"];
const programs = ["/usr/bin/firefox-esr", "/usr/bin/WebKitWebDriver", "/usr/bin/Xvfb"];

/**
 * Sees that Firefox ESR and WebKitGTK are there, and installs Debian's where it may.
 *
 * @throws {ToolingError} with the command to type, where one is missing and could not be installed
 */
export async function ensureEngines() {
  if (programs.every((program) => existsSync(program))) return;
  const install = ["apt-get", "install", "-y", "--no-install-recommends", ...packages];
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run(["apt-get", "update", "-qq"], { env });
    await run(install, { env });
    if (programs.every((program) => existsSync(program))) return;
  }
  throw new ToolingError(
    `Engines: expected Firefox ESR and WebKitGTK's driver, as Debian and Ubuntu have them; found not all of ${programs.join(", ")}. Run\n\n  sudo ${install.join(" ")}`,
  );
}
