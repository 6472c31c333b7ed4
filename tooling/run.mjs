import { spawn } from "node:child_process";
import { repositoryRoot } from "./repositoryRoot.mjs";

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd] the repository's root unless told
 * @property {NodeJS.ProcessEnv} [env] added to this process's environment
 * @property {boolean} [capture] collect the output rather than show it as it comes
 */

// What is captured is shown later, in this process's own terminal or in none.
const colour = process.stdout.isTTY ? { FORCE_COLOR: "1" } : { NO_COLOR: "1" };

/**
 * Runs a program to its end.
 *
 * @param {string[]} command the program and its arguments
 * @param {RunOptions} [options]
 * @returns {Promise<{ code: number, output: string }>} `output` holds stdout and stderr in order of arrival, empty unless captured
 */
export function run([program = "", ...args], { cwd = repositoryRoot, env, capture } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: {
        ...process.env,
        TURBO_TELEMETRY_DISABLED: "1",
        STORYBOOK_DISABLE_TELEMETRY: "1",
        ...(capture ? colour : {}),
        ...env,
      },
      stdio: ["ignore", capture ? "pipe" : "inherit", capture ? "pipe" : "inherit"],
      // npm is a .cmd file on Windows, which only a shell can start.
      shell: process.platform === "win32" && program === "npm",
    });
    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => child.kill(signal);
    process.on("SIGTERM", forward).on("SIGINT", forward);
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    child.on("error", reject);
    child.on("close", (code) => {
      process.off("SIGTERM", forward).off("SIGINT", forward);
      resolve({ code: code ?? 1, output });
    });
  });
}
