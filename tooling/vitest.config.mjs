import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["**/*.test.mjs"], setupFiles: ["./failOnConsole.ts"], testTimeout: 30_000 },
});
