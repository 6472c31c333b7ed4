import { describe, expect, it } from "vitest";
import { findBrowser } from "./findBrowser.mjs";

/**
 * @param {string[]} files which exist
 * @param {{ env?: Record<string, string>, platform?: NodeJS.Platform }} [options]
 */
const machine = (files, { env = {}, platform = "linux" } = {}) => ({
  env,
  platform,
  exists: (/** @type {string} */ path) => files.includes(path),
  playwrightBrowser: async () => "/playwright/chrome",
});

describe("findBrowser", () => {
  it("takes CHROMIUM_PATH before everything else", async () => {
    const env = { CHROMIUM_PATH: "/mine" };
    expect(await findBrowser(machine(["/mine", "/usr/bin/chromium"], { env }))).toBe("/mine");
  });

  it("refuses a CHROMIUM_PATH that does not exist rather than take another browser", async () => {
    const env = { CHROMIUM_PATH: "/gone" };
    await expect(findBrowser(machine(["/usr/bin/chromium"], { env }))).rejects.toThrow(/\/gone/);
  });

  it("takes Chromium before Chrome, and Chrome before Playwright's own", async () => {
    const chromium = "/usr/bin/chromium";
    const chrome = "/usr/bin/google-chrome";
    const own = "/playwright/chrome";
    expect(await findBrowser(machine([own, chrome, chromium]))).toBe(chromium);
    expect(await findBrowser(machine([own, chrome]))).toBe(chrome);
    expect(await findBrowser(machine([own]))).toBe(own);
  });

  it("finds Chrome where macOS and Windows keep it", async () => {
    const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    expect(await findBrowser(machine([mac], { platform: "darwin" }))).toBe(mac);
    const env = { PROGRAMFILES: "/Programs" };
    const windows = "/Programs/Google/Chrome/Application/chrome.exe";
    expect(await findBrowser(machine([windows], { platform: "win32", env }))).toBe(windows);
  });

  it("finds nothing where there is nothing", async () => {
    expect(await findBrowser(machine([]))).toBeUndefined();
  });
});
