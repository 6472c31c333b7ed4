import { openChromium } from "./chromium";
import type { Engine, EngineName } from "./Engine";
import { openFirefox } from "./firefox";
import { openWebkit } from "./webkit";

export const openEngine: { [name in EngineName]: () => Promise<Engine> } = {
  chromium: openChromium,
  firefox: openFirefox,
  webkit: openWebkit,
};

/** Chromium, which every test run has, or those that `ENGINES` names: `ENGINES=chromium,firefox,webkit`. */
export function chosenEngines(): EngineName[] {
  const chosen = (process.env.ENGINES ?? "chromium").split(",");
  return chosen.map((name) => {
    if (!Object.hasOwn(openEngine, name)) {
      throw new Error(
        `ENGINES: expected ${Object.keys(openEngine).join(", ")}, with commas; received ${name}.`,
      );
    }
    return name as EngineName;
  });
}
