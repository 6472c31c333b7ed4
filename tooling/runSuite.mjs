import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { nodeBin } from "./nodeBin.mjs";
import { run } from "./run.mjs";

/**
 * @typedef {object} Suite
 * @property {string} folder relative to the root: its name in print
 * @property {string} path absolute: where its vitest.config is and its reports go
 */

/**
 * Runs one folder's tests. Reports of earlier runs are removed first, so that none is ever counted twice.
 *
 * @param {Suite} suite
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import("./sumReports.mjs").SuiteRun & { output: string, seconds: number }>}
 */
export async function runSuite({ folder, path }, env) {
  const reports = join(path, "reports");
  const reportFile = join(reports, "tests.json");
  rmSync(reports, { recursive: true, force: true });
  const startedAt = performance.now();
  const { code, output } = await run(
    [
      ...nodeBin("vitest", { from: path }),
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${reportFile}`,
    ],
    { cwd: path, env, capture: true },
  );
  return {
    name: folder,
    exitCode: code,
    output,
    seconds: (performance.now() - startedAt) / 1000,
    ...(existsSync(reportFile) ? { report: JSON.parse(readFileSync(reportFile, "utf8")) } : {}),
  };
}
