import { existsSync } from "node:fs";
import { run } from "./run.mjs";
import { ToolingError } from "./ToolingError.mjs";

const packages = [
  "wordpress",
  "wordpress-theme-twentytwentythree",
  "mariadb-server",
  ...["cli", "mysql", "gd", "xml", "mbstring", "curl"].map((name) => `php-${name}`),
];
const files = [
  "/usr/share/wordpress/wp-settings.php",
  "/usr/share/wordpress/wp-content/themes/twentytwentythree/style.css",
  "/usr/sbin/mariadbd",
  "/usr/bin/php",
];

/**
 * Sees that WordPress, its database and PHP are there, and installs Debian's where it may.
 *
 * @throws {ToolingError} with the command to type, where one is missing and could not be installed
 */
export async function ensureWordPress() {
  if (files.every((file) => existsSync(file))) return;
  const install = ["apt-get", "install", "-y", "--no-install-recommends", ...packages];
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    await run(["apt-get", "update", "-qq"], { env });
    await run(install, { env });
    if (files.every((file) => existsSync(file))) return;
  }
  throw new ToolingError(
    `WordPress: expected it with MariaDB and PHP, as Debian and Ubuntu have them; found not all of ${files.join(", ")}. Run\n\n  sudo ${install.join(" ")}`,
  );
}
