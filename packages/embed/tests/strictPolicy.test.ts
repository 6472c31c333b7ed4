import { illustrativeTrust, impactReport2021To22 } from "@the-difference/sample-data";
import { expect, test } from "vitest";
import { axeViolations } from "./axeViolations";
import { servedEmbed, statesOn } from "./servedEmbed";

const { server, open } = servedEmbed();

const strict = {
  "Content-Security-Policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; require-trusted-types-for 'script'",
};

/** Every result and the whole report, by one script. */
function pageOf(ids: readonly string[], script: string): string {
  const widgets = ids
    .map((id) => `<impact-widget src="/trust.json" metric="${id}" loading="eager"></impact-widget>`)
    .join("\n");
  return `<!doctype html><html lang="en"><title>Trust</title><main><h1>Trust</h1><h2>Figures</h2>${widgets}
    <impact-report src="/trust.json" loading="eager" heading-level="2"></impact-report></main>${script}`;
}

const snapshots = { trust: illustrativeTrust(), report: impactReport2021To22() };
const scripts = {
  "module loader": '<script type="module" src="/v1.js"></script>',
  "classic script": '<script src="/v1.classic.js"></script>',
};

test.each([
  ["trust", "module loader"],
  ["trust", "classic script"],
  ["report", "module loader"],
] as const)(
  "every figure of the %s works under the strictest policy, by the %s",
  async (name, script) => {
    const snapshot = snapshots[name];
    const ids = snapshot.results.map(({ id }) => id);
    server.json("/trust.json", snapshot);
    server.page("/", pageOf(ids, scripts[script]), strict);
    const { page, complaints } = await open("/");
    await expect.poll(() => statesOn(page)).toEqual([...ids, "report"].map(() => "ready"));

    // What loads late works under it as well: tooltips, and what can be done with a figure.
    await page.evaluate(() => {
      for (const element of document.querySelectorAll("impact-widget")) {
        for (const details of element.shadowRoot?.querySelectorAll("details") ?? [])
          details.open = true;
      }
    });
    await expect.poll(() => page.locator("impact-widget .di-actions").count()).toBe(ids.length);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("impact-widget").first().getByRole("button", { name: /PNG/ }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.png$/);
    expect(complaints).toEqual([]);
    expect(server.requests.filter((path) => path === "/trust.json")).toHaveLength(1);
  },
);

test("a page of figures has no fault that axe finds", async () => {
  server.json("/trust.json", snapshots.trust);
  server.page("/", pageOf(["trust.recruitment", "trust.progression"], scripts["module loader"]));
  const { page } = await open("/");
  await expect.poll(() => statesOn(page)).toEqual(["ready", "ready", "ready"]);
  expect(await axeViolations(page)).toEqual([]);
});

test("nothing is stored and nobody else is asked", async () => {
  server.json("/trust.json", snapshots.trust);
  server.page("/", pageOf(["trust.recruitment"], scripts["module loader"]));
  const { page } = await open("/");
  await expect.poll(() => statesOn(page)).toEqual(["ready", "ready"]);
  const requested = await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => new URL(name).origin),
  );
  expect(new Set(requested)).toEqual(new Set([new URL(page.url()).origin]));
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
