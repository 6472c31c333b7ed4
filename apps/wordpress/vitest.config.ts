import { defineConfig } from "vitest/config";
import { testTimeouts } from "../../tooling/testTimeouts.mjs";

export default defineConfig({
  test: {
    environment: "node",
    include: ["tests/**/*.test.ts"],
    setupFiles: ["../../tooling/failOnConsole.ts"],
    ...testTimeouts,
    expect: { poll: { timeout: 30_000 } },
  },
});
