import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { sourceAliases } from "../../tooling/sourceAliases.mjs";
import { testTimeouts } from "../../tooling/testTimeouts.mjs";
import { vitestBrowser } from "../../tooling/vitestBrowser.mjs";

// The widgets' sources would find React 19 beside them: every import of React goes to this app's 18.
const react18 = ["react", "react-dom"].map((name) => ({
  find: new RegExp(`^${name}(?=/|$)`),
  replacement: dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`))),
}));

export default defineConfig({
  resolve: { alias: [...sourceAliases, ...react18] },
  test: {
    ...testTimeouts,
    include: ["src/**/*.browser.test.tsx"],
    setupFiles: ["../../tooling/failOnConsole.ts"],
    browser: vitestBrowser,
  },
});
