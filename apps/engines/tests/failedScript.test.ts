import { readdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "./Engine";
import { chosenEngines, openEngine } from "./openEngine";
import { type Site, servedSite } from "./servedSite";

const page = `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<title>A plain page</title>
<script type="module" src="embed/index.js"></script>
<impact-widget src="illustrative-trust.json" metric="trust.recruitment" loading="eager"></impact-widget>
`;

/** How the element stands once it has, or at last after so long. */
const stateWithin = (ms: number, wanted: "ready" | "error") => `new Promise((resolve) => {
  const element = document.querySelector("impact-widget");
  const look = () => {
    const state = ["ready", "error"].find((name) => element.matches(":state(" + name + ")"));
    if (state === "${wanted}" || performance.now() - since > ${ms}) resolve(state);
    else setTimeout(look, 50);
  };
  const since = performance.now();
  look();
})`;

const words = `document.querySelector("impact-widget").shadowRoot.querySelector("[role=alert] p").textContent`;
const pressTryAgain = `document.querySelector("impact-widget").shadowRoot.querySelector("button").click()`;

let site: Site;
beforeAll(async () => {
  site = await servedSite(() => ({ "page.html": page }));
});
afterAll(() => site.close());

describe.each(chosenEngines())("in %s", (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine[name]();
  });
  afterAll(() => engine?.close());

  // `figure` is imported by `CohortFunnel` as well: a browser may remember either.
  test.each(["CohortFunnel", "figure"])(
    "a %s script that did not come is said so, and comes by the button or by a reload",
    async (script) => {
      const chunks = join(site.folder, "embed/chunks");
      const file = (await readdir(chunks)).find((each) => each.startsWith(`${script}-`));
      if (!file) throw new Error(`Site: expected a file ${script}-….js; found none.`);
      await rename(join(chunks, file), join(site.folder, file));
      await engine.open(`${site.address}page.html`, 800);
      expect(await engine.evaluate(stateWithin(20_000, "error"))).toBe("error");
      expect(await engine.evaluate(words)).toMatch(/try again or reload the page\./);
      await rename(join(site.folder, file), join(chunks, file));
      await engine.evaluate(pressTryAgain);
      // Firefox alone remembers until the page is loaded again that a module did not come.
      const isRemembered = name === "firefox";
      expect(await engine.evaluate(stateWithin(isRemembered ? 2000 : 20_000, "ready"))).toBe(
        isRemembered ? "error" : "ready",
      );
      await engine.open(`${site.address}page.html`, 800);
      expect(await engine.evaluate(stateWithin(20_000, "ready"))).toBe("ready");
    },
  );
});
