import { readFileSync } from "node:fs";
import { metricDefinition } from "@the-difference/impact-sdk";
import { illustrativeTrust } from "@the-difference/sample-data";
import type { Page } from "playwright";
import { expect, test } from "vitest";
import { servedEmbed, statesOn } from "./servedEmbed";

interface Integrity {
  pinned: string;
  files: Record<string, { integrity: string }>;
}
const integrity = JSON.parse(
  readFileSync(new URL("../dist/cdn/integrity.json", import.meta.url), "utf8"),
) as Integrity;

const { server, open } = servedEmbed();
const loader = '<script type="module" src="/v1.js"></script>';
const funnel = '<impact-widget src="/trust.json" metric="trust.recruitment"></impact-widget>';
const widgetFiles = () =>
  server.requests
    .filter((path) => /\/[A-Z]\w+-[\w-]+\.js$/.test(path))
    .map((path) => path.replace(/.*\/(\w+)-.*/, "$1"));

test("a page without an element of ours loads the loader alone, until one is added", async () => {
  server.json("/trust.json", illustrativeTrust());
  server.page("/", `<!doctype html><title>t</title><body>${loader}`);
  const { page } = await open("/");
  await page.waitForLoadState("networkidle");
  expect(server.requests.filter((path) => path.endsWith(".js"))).toEqual(["/v1.js"]);
  await page.evaluate((markup) => {
    document.body.append(document.createRange().createContextualFragment(markup));
  }, funnel);
  await expect.poll(() => statesOn(page)).toEqual(["ready"]);
});

test("only the widgets on the page are fetched, and each once", async () => {
  server.json("/trust.json", illustrativeTrust());
  server.page("/", `<!doctype html><title>t</title>${funnel.repeat(3)}${loader}`);
  const { page } = await open("/");
  await expect.poll(() => statesOn(page)).toEqual(["ready", "ready", "ready"]);
  await page.waitForLoadState("networkidle");
  expect(widgetFiles().filter((name) => name !== "MarkExplorer")).toEqual(["CohortFunnel"]);
});

test("how the metric is defined comes after the figure, and the figure stands without it", async () => {
  const definition = metricDefinition("recruitmentFunnel")?.definition ?? "";
  const file = Object.keys(integrity.files).find((each) => each.includes("/metricCatalogue-"));
  server.json("/trust.json", illustrativeTrust());
  server.answers.set(`/${file}`, (_, response) => response.writeHead(503).end());
  server.page("/", `<!doctype html><title>t</title>${funnel.repeat(2)}${loader}`);
  const { page } = await open("/");
  await expect.poll(() => statesOn(page)).toEqual(["ready", "ready"]);
  expect(await page.getByText(definition).count()).toBe(0);
  server.answers.delete(`/${file}`);
  await page.reload();
  await expect.poll(() => page.getByText(definition).count()).toBe(2);
});

test("an element named for its kind fetches its widget while the snapshot is on its way", async () => {
  let answer = () => {};
  server.answers.set("/trust.json", (_, response) => {
    answer = () => response.end(JSON.stringify(illustrativeTrust()));
  });
  server.page(
    "/",
    `<!doctype html><title>t</title><impact-funnel src="/trust.json" metric="trust.recruitment"></impact-funnel>${loader}`,
  );
  const { page } = await open("/");
  await expect.poll(widgetFiles).toContain("CohortFunnel");
  await expect.poll(() => server.requests).toContain("/trust.json");
  expect(await statesOn(page)).toEqual(["loading"]);
  answer();
  await expect.poll(() => statesOn(page)).toEqual(["ready"]);
});

test("included twice, under two addresses even, it loads once", async () => {
  server.json("/trust.json", illustrativeTrust());
  const twice = `${loader}<script type="module" src="/v1.js?again"></script>`;
  server.page("/", `<!doctype html><title>t</title>${funnel}${twice}`);
  const { page, complaints } = await open("/");
  await expect.poll(() => statesOn(page)).toEqual(["ready"]);
  expect(server.requests.filter((path) => path.endsWith("/impact.js"))).toHaveLength(1);
  expect(complaints).toEqual([]);
});

test("the loader and the classic script on one page do not get into each other's way", async () => {
  server.json("/trust.json", illustrativeTrust());
  server.page(
    "/",
    `<!doctype html><title>t</title>${funnel}<script src="/v1.classic.js"></script>${loader}`,
  );
  const { page, complaints } = await open("/");
  await expect.poll(() => statesOn(page)).toEqual(["ready"]);
  expect(complaints).toEqual([]);
});

test("what fails to load is loaded again; until then the page shows what stands between the tags", async () => {
  server.json("/trust.json", illustrativeTrust());
  const pinned = `/${integrity.pinned}`;
  let tries = 0;
  server.answers.set(pinned, (_, response) => {
    tries += 1;
    if (tries === 2) server.answers.delete(pinned);
    response.writeHead(503).end();
  });
  const withWords = funnel.replace("><", "><p>20 leaders</p><");
  server.page("/", `<!doctype html><title>t</title>${withWords}${loader}`);
  const { page } = await open("/");
  await page.getByText("20 leaders").waitFor();
  await expect.poll(() => statesOn(page)).toEqual(["ready"]);
  expect(tries).toBe(2);
  expect(await page.getByText("20 leaders").isVisible()).toBe(false);
});

test("an element whose scripts fail says so in words, and its button loads them again", async () => {
  server.json("/trust.json", illustrativeTrust());
  const figure = Object.keys(integrity.files).find((file) => file.includes("/figure-"));
  server.answers.set(`/${figure}`, (_, response) => response.writeHead(503).end());
  server.page("/", `<!doctype html><title>t</title>${funnel}${loader}`);
  const { page } = await open("/");
  await expect.poll(() => statesOn(page)).toEqual(["error"]);
  await page.getByRole("alert").getByText("could not be loaded").waitFor();
  server.answers.delete(`/${figure}`);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => statesOn(page)).toEqual(["ready"]);
});

test.each([
  ["the pinned file", `<script type="module" src="/${integrity.pinned}"></script>`],
  ["the classic script", '<script src="/v1.classic.js"></script>'],
])(
  "inside the shadow root of another component %s draws what v1.js does not look for",
  async (_, script) => {
    server.json("/trust.json", illustrativeTrust());
    const card = `<host-card><template shadowrootmode="open">${funnel}</template></host-card>`;
    server.page("/pinned", `<!doctype html><title>t</title>${card}${script}`);
    server.page("/loader", `<!doctype html><title>t</title>${card}${loader}`);
    const stateInside = (page: Page) =>
      page
        .locator("host-card impact-widget")
        .evaluate((element) => element.matches(":state(ready)"));
    const { page } = await open("/pinned");
    await expect.poll(() => stateInside(page)).toBe(true);
    const { page: unseen } = await open("/loader");
    await unseen.waitForLoadState("networkidle");
    expect(await unseen.evaluate(() => customElements.get("impact-widget") === undefined)).toBe(
      true,
    );
  },
);

test("every pinned file has the hash that the manifest says, as browsers check it", async () => {
  server.json("/trust.json", illustrativeTrust());
  const hash = integrity.files[integrity.pinned]?.integrity ?? "";
  const map = Object.entries(integrity.files).map(([file, entry]) => [`/${file}`, entry.integrity]);
  const importMap = `<script type="importmap">${JSON.stringify({ integrity: Object.fromEntries(map) })}</script>`;
  const pinnedScript = (value: string) =>
    `<script type="module" src="/${integrity.pinned}" integrity="${value}" crossorigin="anonymous"></script>`;
  server.page("/", `<!doctype html><title>t</title>${importMap}${funnel}${pinnedScript(hash)}`);
  server.page(
    "/wrong",
    `<!doctype html><title>t</title>${funnel}${pinnedScript(`sha384-${"A".repeat(64)}`)}`,
  );
  const { page, complaints } = await open("/");
  await expect.poll(() => statesOn(page)).toEqual(["ready"]);
  expect(complaints).toEqual([]);
  const { page: wrong, complaints: refused } = await open("/wrong");
  await wrong.waitForLoadState("networkidle");
  expect(refused.join()).toContain("integrity");
  expect(await statesOn(wrong)).toEqual([undefined]);
});
