import { defineConfig } from "vitest/config";
import { testTimeouts } from "./testTimeouts.mjs";

export default defineConfig({
  test: { include: ["**/*.test.mjs"], setupFiles: ["./failOnConsole.ts"], ...testTimeouts },
});
