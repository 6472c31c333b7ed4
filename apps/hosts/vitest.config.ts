import { defineConfig } from "vitest/config";
import { testTimeouts } from "../../tooling/testTimeouts.mjs";

export default defineConfig({
  test: {
    environment: "node",
    include: ["tests/**/*.test.ts"],
    setupFiles: ["../../tooling/failOnConsole.ts"],
    ...testTimeouts,
    // Several suites share the machine: this ends what would never come.
    expect: { poll: { timeout: 30_000 } },
  },
});
