import { findBrowser } from "./findBrowser.mjs";

/**
 * How every test starts its browser, for Playwright's `launch` and for Vitest's browser mode.
 *
 * @returns {Promise<{ executablePath?: string, args: string[] }>}
 */
export async function browserLaunchOptions() {
  const executablePath = await findBrowser();
  const isRoot = process.getuid?.() === 0;
  return {
    // Without a path Playwright looks for its own browser and says how to get it.
    ...(executablePath ? { executablePath } : {}),
    args: [
      // Chromium refuses to start its sandbox as root, which is what most CI containers run as.
      ...(isRoot ? ["--no-sandbox"] : []),
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  };
}
