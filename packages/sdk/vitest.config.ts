import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    include: ["src/**/*.test.ts"],
    setupFiles: ["../../tooling/failOnConsole.ts"],
    typecheck: { enabled: true, include: ["src/**/*.test-d.ts"], ignoreSourceErrors: true },
  },
});
