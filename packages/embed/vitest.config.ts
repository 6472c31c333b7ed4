import { defineConfig } from "vitest/config";
import { sourceAliases } from "../../tooling/sourceAliases.mjs";
import { testTimeouts } from "../../tooling/testTimeouts.mjs";
import { vitestBrowser } from "../../tooling/vitestBrowser.mjs";

const setupFiles = ["../../tooling/failOnConsole.ts"];

export default defineConfig({
  resolve: { alias: sourceAliases },
  test: {
    ...testTimeouts,
    // Several suites share the machine: this ends what would never come.
    expect: { poll: { timeout: 30_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["{src,build,tests}/**/*.test.{ts,mjs}"],
          exclude: ["src/**/*.browser.test.ts"],
          setupFiles,
          typecheck: {
            enabled: true,
            include: ["src/**/*.test-d.{ts,tsx}"],
            ignoreSourceErrors: true,
          },
        },
      },
      {
        extends: true,
        resolve: {
          alias: [
            { find: /^react-dom\/client$/, replacement: "preact/compat/client" },
            { find: /^react(-dom)?$/, replacement: "preact/compat" },
            { find: /^react\/jsx-(dev-)?runtime$/, replacement: "preact/jsx-runtime" },
          ],
        },
        oxc: { jsx: { runtime: "automatic", development: false } },
        // Found one by one they would reload the page in the middle of a test.
        optimizeDeps: {
          include: [
            "@tanstack/query-core",
            "@tanstack/react-query",
            "preact/compat",
            "preact/compat/client",
            "preact/jsx-runtime",
            "zod/mini",
          ],
        },
        test: {
          name: "browser",
          include: ["src/**/*.browser.test.ts"],
          setupFiles,
          browser: vitestBrowser,
        },
      },
    ],
  },
});
