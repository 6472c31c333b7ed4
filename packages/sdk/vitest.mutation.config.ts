import { defineConfig } from "vitest/config";

/**
 * The tests that judge mutants: all but those that read the package's own sources from disk, which
 * Stryker has instrumented there. Few runs of each property: what one needs thousands for is no unit test.
 */
export default defineConfig({
  test: {
    environment: "node",
    include: ["src/**/*.test.ts"],
    exclude: ["src/docExamples.test.ts", "src/publicNames.test.ts"],
    setupFiles: ["testing/setUpFuzz.ts"],
    env: { FUZZ_RUNS: "10" },
    testTimeout: 30_000,
  },
});
