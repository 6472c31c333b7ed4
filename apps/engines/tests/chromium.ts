import { chromium } from "playwright";
import { browserLaunchOptions } from "../../../tooling/browserLaunchOptions.mjs";
import type { Engine } from "./Engine";

export async function openChromium(): Promise<Engine> {
  const browser = await chromium.launch(await browserLaunchOptions());
  const page = await browser.newPage();
  return {
    name: "chromium",
    version: browser.version(),
    async open(address, widthPx) {
      await page.setViewportSize({ width: widthPx, height: windowHeightPx });
      await page.goto(address);
    },
    evaluate: (expression) => page.evaluate(expression),
    picture: () => page.screenshot(),
    close: () => browser.close(),
  };
}

const windowHeightPx = 900;
