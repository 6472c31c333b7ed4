import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSnapshot } from "@the-difference/impact-sdk";
import { renderFigurePage } from "@the-difference/impact-ui/server";

const folder = fileURLToPath(new URL("public/impact", import.meta.url));
const fileOf = (/** @type {string} */ name) => fileURLToPath(import.meta.resolve(name));

/**
 * Puts what a publisher copies to a web server where this app's own server has it: at `/impact/` the files
 * that pages load, as they were built, the snapshots, and a page for each figure. Without the address that
 * only a publisher knows, the pages have no description for WordPress.
 *
 * @returns {import("vite").Plugin}
 */
export function publishedFiles() {
  return {
    name: "published-files",
    config(_, { isPreview }) {
      if (isPreview) return;
      rmSync(folder, { recursive: true, force: true });
      cpSync(fileURLToPath(new URL("../../packages/embed/dist/cdn", import.meta.url)), folder, {
        recursive: true,
      });
      for (const name of ["impact-report-2021-22.json", "illustrative-trust.json"]) {
        const text = readFileSync(fileOf(`@the-difference/sample-data/${name}`), "utf8");
        writeFileSync(join(folder, name), text);
        for (const result of parseSnapshot(JSON.parse(text)).results) {
          const page = renderFigurePage(result, { assets: "assets/" });
          writeFileSync(join(folder, `${result.id}.html`), page);
        }
      }
      for (const name of [
        "@the-difference/impact-ui/styles.css",
        "@the-difference/impact-embed/frame/page.css",
        "@the-difference/impact-embed/frame/frame.js",
      ]) {
        cpSync(fileOf(name), join(folder, "assets", name.replace(/.*\//, "")));
      }
    },
  };
}
