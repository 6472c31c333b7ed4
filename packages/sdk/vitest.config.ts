import { defineConfig } from "vitest/config";
import { testTimeouts } from "../../tooling/testTimeouts.mjs";

/** `--mode fuzz` tries every property as often as FUZZ_RUNS says, 2,000 times unless told. */
export default defineConfig(({ mode }) => {
  const runs = process.env.FUZZ_RUNS ?? (mode === "fuzz" ? "2000" : undefined);
  return {
    test: {
      environment: "node",
      include: ["src/**/*.test.ts"],
      setupFiles: ["../../tooling/failOnConsole.ts", "testing/setUpFuzz.ts"],
      ...testTimeouts,
      ...(runs !== undefined && { testTimeout: 0 }),
      ...(runs !== undefined && { env: { FUZZ_RUNS: runs } }),
      typecheck: {
        enabled: true,
        include: ["src/**/*.test-d.ts"],
        // These tests and what they import: the rest is for tsc itself.
        tsconfig: "tsconfig.types.json",
        ignoreSourceErrors: true,
      },
    },
  };
});
