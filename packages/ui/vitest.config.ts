import { defineConfig } from "vitest/config";
import { sourceAliases } from "../../tooling/sourceAliases.mjs";
import { vitestBrowser } from "../../tooling/vitestBrowser.mjs";

const setupFiles = ["../../tooling/failOnConsole.ts"];

export default defineConfig({
  resolve: { alias: sourceAliases },
  test: {
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
