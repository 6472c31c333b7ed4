import { defineConfig } from "vitest/config";
import { sourceAliases } from "../../tooling/sourceAliases.mjs";

export default defineConfig({
  resolve: { alias: sourceAliases },
  test: {
    environment: "node",
    include: ["src/**/*.test.ts"],
    setupFiles: ["../../tooling/failOnConsole.ts"],
  },
});
