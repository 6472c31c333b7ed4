import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { sourceAliases } from "../../tooling/sourceAliases.mjs";
import { folderAddresses } from "./folderAddresses.mjs";
import { publishedFiles } from "./publishedFiles.mjs";

export default defineConfig(({ command, isPreview }) => ({
  // What is not there is an error, rather than the report's page.
  appType: "mpa",
  plugins: [react(), publishedFiles(), folderAddresses(["/embed", "/intranet"])],
  // Developing, our packages come from their sources; what is built and previewed uses them as published.
  resolve: { alias: command === "serve" && !isPreview ? sourceAliases : [] },
  server: { host: "localhost" },
  build: {
    target: "es2022",
    // The intranet's page is to hold no script but the published one; browsers of this target preload by themselves.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ["index.html", "trust.html", "embed/index.html", "intranet/index.html"],
      onLog(level, log, handler) {
        // React Query marks its modules "use client", which means nothing in a bundle for the browser.
        if (log.code !== "MODULE_LEVEL_DIRECTIVE") handler(level, log);
      },
    },
  },
}));
