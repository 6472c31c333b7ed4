/**
 * What one run of Vitest left behind.
 *
 * @typedef {object} SuiteRun
 * @property {string} name as printed
 * @property {number} exitCode
 * @property {unknown} [report] Vitest's JSON report; left out where it wrote none
 */

/**
 * @typedef {object} Sum
 * @property {number} passed
 * @property {number} failed tests, and whatever kept tests from running, one each
 * @property {number} skipped `skip` and `todo`
 * @property {string[]} faults one line for each thing other than a failed test that counts as failed
 */

/**
 * Adds up what each run reports about itself. A run that cannot be believed counts as failed:
 * no report, a file that did not load, a bad exit code without a failed test, no test at all.
 *
 * @param {SuiteRun[]} runs
 * @returns {Sum}
 */
export function sumReports(runs) {
  const sums = runs.map(readReport);
  const passed = total(sums.map((sum) => sum.passed));
  const skipped = total(sums.map((sum) => sum.skipped));
  const failedTests = total(sums.map((sum) => sum.failed));
  const faults = sums.flatMap((sum) => sum.faults);
  if (passed + failedTests + faults.length === 0) faults.push("no test ran at all");
  return { passed, failed: failedTests + faults.length, skipped, faults };
}

/** @param {SuiteRun} run */
function readReport({ name, exitCode, report }) {
  const files = testFiles(report);
  if (!files) {
    return { passed: 0, failed: 0, skipped: 0, faults: [`${name}: wrote no report`] };
  }
  const statuses = files.flatMap((file) => file.assertionResults.map((test) => test.status));
  const passed = statuses.filter((status) => status === "passed").length;
  const failed = statuses.filter((status) => status === "failed").length;
  const skipped = statuses.length - passed - failed;
  const faults = files
    .filter((file) => file.status === "failed" && !file.assertionResults.some(isFailed))
    .map((file) => `${name}: ${file.name} failed outside its tests`);
  if (files.length === 0) faults.push(`${name}: ran no test file`);
  if (exitCode !== 0 && failed === 0 && faults.length === 0) {
    faults.push(`${name}: ended with exit code ${exitCode} though no test failed`);
  }
  return { passed, failed, skipped, faults };
}

/**
 * @typedef {object} TestFile
 * @property {string} name
 * @property {string} status
 * @property {{ status: string }[]} assertionResults
 */

/**
 * @param {any} report
 * @returns {TestFile[] | undefined}
 */
const testFiles = (report) => (Array.isArray(report?.testResults) ? report.testResults : undefined);

/** @param {{ status: string }} test */
const isFailed = (test) => test.status === "failed";

/** @param {number[]} numbers */
const total = (numbers) => numbers.reduce((sum, number) => sum + number, 0);
