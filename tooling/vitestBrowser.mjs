import { playwright } from "@vitest/browser-playwright";
import { browserLaunchOptions } from "./browserLaunchOptions.mjs";

/** The `browser` part of a Vitest project whose tests run in a real, headless Chromium. */
export const vitestBrowser = {
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: await browserLaunchOptions() }),
  instances: [{ browser: /** @type {const} */ ("chromium") }],
};
