import { defineConfig } from "vitest/config";
import { sourceAliases } from "../../tooling/sourceAliases.mjs";
import { testTimeouts } from "../../tooling/testTimeouts.mjs";

export default defineConfig({
  resolve: { alias: sourceAliases },
  test: {
    ...testTimeouts,
    environment: "node",
    include: ["src/**/*.test.ts"],
    setupFiles: ["../../tooling/failOnConsole.ts"],
  },
});
