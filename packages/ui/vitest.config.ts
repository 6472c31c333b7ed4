import { defineConfig } from "vitest/config";
import { sourceAliases } from "../../tooling/sourceAliases.mjs";
import { testTimeouts } from "../../tooling/testTimeouts.mjs";
import { vitestBrowser } from "../../tooling/vitestBrowser.mjs";

const setupFiles = ["../../tooling/failOnConsole.ts"];

export default defineConfig({
  resolve: { alias: sourceAliases },
  test: {
    ...testTimeouts,
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["src/**/*.test.{ts,tsx}"],
          exclude: ["src/**/*.browser.test.tsx"],
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
        // Found one by one they would reload the page in the middle of a test.
        optimizeDeps: {
          include: [
            "@tanstack/react-query",
            "react",
            "react-dom",
            "react-dom/client",
            "react-dom/server",
            "react/jsx-dev-runtime",
            "zod/mini",
          ],
        },
        test: {
          name: "browser",
          include: ["src/**/*.browser.test.tsx"],
          setupFiles,
          browser: vitestBrowser,
        },
      },
    ],
  },
});
