import { describe, expect, it } from "vitest";
import { sumReports } from "./sumReports.mjs";

/** @param {string[]} statuses */
const file = (...statuses) => ({
  name: "a.test.ts",
  status: statuses.includes("failed") ? "failed" : "passed",
  assertionResults: statuses.map((status) => ({ status })),
});

/** @param {unknown[]} testResults */
const good = (...testResults) => ({ name: "packages/a", exitCode: 0, report: { testResults } });

describe("sumReports", () => {
  it("adds up passed, failed and skipped tests over all runs; todo and pending are skipped ones", () => {
    const runs = [
      good(file("passed", "passed"), file("skipped", "todo", "pending")),
      { ...good(file("passed", "failed")), name: "packages/b", exitCode: 1 },
    ];
    expect(sumReports(runs)).toEqual({ passed: 3, failed: 1, skipped: 3, faults: [] });
  });

  it("counts a run without a report as one failure", () => {
    const runs = [good(file("passed")), { name: "packages/b", exitCode: 0 }];
    expect(sumReports(runs)).toMatchObject({
      passed: 1,
      failed: 1,
      faults: ["packages/b: wrote no report"],
    });
  });

  it("counts a file that failed to load as one failure", () => {
    const broken = { name: "b.test.ts", status: "failed", assertionResults: [] };
    const runs = [{ ...good(file("passed"), broken), exitCode: 1 }];
    expect(sumReports(runs)).toMatchObject({
      failed: 1,
      faults: ["packages/a: b.test.ts failed outside its tests"],
    });
  });

  it("counts a bad exit code without a failed test as one failure", () => {
    expect(sumReports([{ ...good(file("passed")), exitCode: 1 }])).toMatchObject({
      failed: 1,
      faults: ["packages/a: ended with exit code 1 though no test failed"],
    });
  });

  it("counts a run that found no test file as a failure even where others passed", () => {
    const runs = [good(file("passed")), { ...good(), name: "packages/b" }];
    expect(sumReports(runs)).toMatchObject({ failed: 1, faults: ["packages/b: ran no test file"] });
  });

  it("never succeeds when nothing ran", () => {
    expect(sumReports([])).toMatchObject({ failed: 1, faults: ["no test ran at all"] });
    expect(sumReports([good(file("skipped"))])).toMatchObject({ failed: 1, skipped: 1 });
  });
});
