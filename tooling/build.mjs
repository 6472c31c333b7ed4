import { nodeBin } from "./nodeBin.mjs";
import { run } from "./run.mjs";
import { ToolingError } from "./ToolingError.mjs";

/**
 * Builds workspaces and what they depend on, each only if something it is built from has changed.
 *
 * @param {string[]} filters turbo's `--filter` patterns
 */
export async function build(filters) {
  const { code, output } = await run(
    [
      ...nodeBin("turbo"),
      "run",
      "build",
      "--output-logs=errors-only",
      "--ui=stream",
      ...filters.map((filter) => `--filter=${filter}`),
    ],
    { capture: true },
  );
  if (code === 0) return;
  console.error(output);
  throw new ToolingError("The build failed: see above.");
}
