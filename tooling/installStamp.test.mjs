import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { isInstallationCurrent, stampInstallation } from "./installStamp.mjs";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "stamp-"));
  writeFileSync(join(root, "package-lock.json"), "{}");
});
afterEach(() => rmSync(root, { recursive: true }));

describe("the installation's stamp", () => {
  it("is missing from a fresh clone", () => {
    expect(isInstallationCurrent(root)).toBe(false);
  });

  it("is current after an installation, and stays so", () => {
    stampInstallation(root);
    expect(isInstallationCurrent(root)).toBe(true);
    expect(isInstallationCurrent(root)).toBe(true);
  });

  it("is out of date as soon as the lockfile's content changes", () => {
    stampInstallation(root);
    writeFileSync(join(root, "package-lock.json"), '{ "lockfileVersion": 3 }');
    expect(isInstallationCurrent(root)).toBe(false);
  });

  it("is out of date where node_modules has gone", () => {
    stampInstallation(root);
    rmSync(join(root, "node_modules"), { recursive: true });
    expect(isInstallationCurrent(root)).toBe(false);
  });
});
