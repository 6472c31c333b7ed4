import { fileURLToPath } from "node:url";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { defineConfig } from "vitest/config";
import { vitestBrowser } from "../../tooling/vitestBrowser.mjs";

const configDir = fileURLToPath(new URL(".storybook", import.meta.url));

export default defineConfig({
  plugins: [storybookTest({ configDir })],
  test: {
    setupFiles: ["../../tooling/failOnConsole.ts"],
    browser: vitestBrowser,
  },
});
