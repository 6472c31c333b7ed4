import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = (/** @type {string} */ path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Puts the files that a publisher copies to a web server, and the snapshots, where this app's own server
 * has them: at `/impact/`, as they were built.
 *
 * @returns {import("vite").Plugin}
 */
export function publishedFiles() {
  return {
    name: "published-files",
    config(_, { isPreview }) {
      if (isPreview) return;
      const folder = here("public/impact");
      rmSync(folder, { recursive: true, force: true });
      cpSync(here("../../packages/embed/dist/cdn"), folder, { recursive: true });
      for (const file of ["impact-report-2021-22.json", "illustrative-trust.json"]) {
        const snapshot = import.meta.resolve(`@the-difference/sample-data/${file}`);
        cpSync(fileURLToPath(snapshot), join(folder, file));
      }
    },
  };
}
