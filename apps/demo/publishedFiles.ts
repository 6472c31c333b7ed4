import { cpSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Puts the files that a publisher copies to a web server, and the snapshots, where this app's own server
 * has them: at `/impact/`, as they were built.
 */
export function publishedFiles(): Plugin {
  return {
    name: "published-files",
    config(_, { isPreview }) {
      if (isPreview) return;
      const folder = here("public/impact");
      rmSync(folder, { recursive: true, force: true });
      cpSync(here("../../packages/embed/dist/cdn"), folder, { recursive: true });
      for (const snapshot of ["impact-report-2021-22", "illustrative-trust"]) {
        const file = `${snapshot}.json`;
        cpSync(
          fileURLToPath(import.meta.resolve(`@the-difference/sample-data/${file}`)),
          `${folder}/${file}`,
        );
      }
    },
  };
}
