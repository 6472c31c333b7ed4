import { ToolingError } from "./ToolingError.mjs";

/**
 * Runs a command's main function and ends the process with the exit code it returns.
 *
 * @param {() => Promise<number>} main
 */
export async function runMain(main) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(error instanceof ToolingError ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
