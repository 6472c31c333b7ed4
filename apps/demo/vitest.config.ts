import { defineConfig } from "vitest/config";
import { sourceAliases } from "../../tooling/sourceAliases.mjs";

export default defineConfig({
  resolve: { alias: sourceAliases },
  test: {
    environment: "node",
    include: ["{src,tests}/**/*.test.{ts,tsx}"],
    setupFiles: ["../../tooling/failOnConsole.ts"],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
