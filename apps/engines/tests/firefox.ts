import puppeteer from "puppeteer-core";
import type { Engine } from "./Engine";

/** Firefox ESR over WebDriver BiDi, which needs no driver of its own. */
export async function openFirefox(): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    protocol: "webDriverBiDi",
    executablePath: process.env.FIREFOX_PATH ?? "/usr/bin/firefox-esr",
    headless: true,
  });
  const page = await browser.newPage();
  return {
    name: "firefox",
    version: await browser.version(),
    async open(address, widthPx) {
      await page.setViewport({ width: widthPx, height: 900 });
      await page.goto(address);
    },
    evaluate: async <T>(expression: string) => (await page.evaluate(expression)) as T,
    picture: () => page.screenshot(),
    close: () => browser.close(),
  };
}
