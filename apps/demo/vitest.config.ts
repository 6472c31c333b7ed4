import { defineConfig } from "vitest/config";
import { sourceAliases } from "../../tooling/sourceAliases.mjs";
import { testTimeouts } from "../../tooling/testTimeouts.mjs";

export default defineConfig({
  resolve: { alias: sourceAliases },
  test: {
    environment: "node",
    include: ["{src,tests}/**/*.test.{ts,tsx}"],
    setupFiles: ["../../tooling/failOnConsole.ts"],
    ...testTimeouts,
  },
});
