import { afterAll, afterEach } from "vitest";

/**
 * Fails the test that was running when something wrote to console.error or console.warn. A test that
 * expects such output spies on the method itself, which keeps it from arriving here.
 */
const written: string[] = [];

for (const method of ["error", "warn"] as const) {
  console[method] = (...args: unknown[]) => {
    const words = args.map((arg) =>
      arg instanceof Error ? (arg.stack ?? arg.message) : String(arg),
    );
    written.push(`console.${method}: ${words.join(" ")}`);
  };
}

function failIfWritten() {
  const lines = written.splice(0);
  if (lines.length > 0) throw new Error(`Unexpected console output\n${lines.join("\n")}`);
}

afterEach(failIfWritten);
afterAll(failIfWritten);
