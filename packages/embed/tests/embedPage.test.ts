import { readFileSync } from "node:fs";
import { illustrativeTrust } from "@the-difference/sample-data";
import type { Locator } from "playwright";
import { beforeEach, describe, expect, test } from "vitest";
import { axeViolations } from "./axeViolations";
import { servedEmbed, statesOn } from "./servedEmbed";

const { server, foreign, foreignOrigin, open } = servedEmbed();
const snapshot = illustrativeTrust();
const html = readFileSync(new URL("../dist/cdn/embed.html", import.meta.url), "utf8");

const expectShown = (locator: Locator) => expect.poll(() => locator.isVisible()).toBe(true);

type Query = Partial<Record<"src" | "metric" | "theme" | "lang", string>>;
const asked: Query = { src: "trust.json", metric: "trust.recruitment" };
const addressOf = (query: Query) => `/embed.html?${new URLSearchParams(query)}`;

beforeEach(() => {
  server.json("/trust.json", snapshot);
  foreign.json("/trust.json", snapshot, { "Access-Control-Allow-Origin": "*" });
});

test("the figure that the address names is drawn", async () => {
  const { page, complaints } = await open(addressOf(asked));
  await expect.poll(() => statesOn(page)).toEqual(["ready"]);
  expect(await page.getByRole("heading", { level: 2 }).textContent()).toMatch(/^One of three/);
  expect(await page.getByText("is loading").count()).toBe(0);
  expect(complaints).toEqual([]);
});

test("language and theme are the address's, and nothing else changes with them", async () => {
  const { page: light } = await open(addressOf({ ...asked, theme: "light" }));
  const { page: dark } = await open(addressOf({ ...asked, theme: "dark" }));
  const { page: welsh } = await open(addressOf({ ...asked, lang: "cy" }));
  for (const page of [light, dark, welsh]) {
    await expect.poll(() => statesOn(page)).toEqual(["ready"]);
  }
  const seen = (page: typeof light) =>
    page.locator("impact-widget figure").evaluate((figure) => ({
      paper: getComputedStyle(figure).backgroundColor,
      words: figure.textContent,
      height: figure.getBoundingClientRect().height,
    }));
  const [inLight, inDark, inWelsh] = [await seen(light), await seen(dark), await seen(welsh)];
  expect(inDark).toEqual({ ...inLight, paper: "rgb(19, 28, 36)" });
  expect(inWelsh.words).toContain("Ffynhonnell");
  expect(await welsh.evaluate(() => document.documentElement.lang)).toBe("cy");
  expect(inWelsh.paper).toBe(inLight.paper);
});

test("a frame's host is told how tall the figure is, and axe finds no fault with either", async () => {
  server.page(
    "/host",
    `<!doctype html><html lang="en"><title>t</title><main><h1>A trust</h1>
       <iframe title="Figure" width="600" height="100" src="${addressOf(asked)}"></iframe></main>
     <script src="/heard.js"></script>`,
  );
  server.answers.set("/heard.js", (_, response) =>
    response
      .setHeader("Content-Type", "text/javascript")
      .end("addEventListener('message', ({ data }) => { document.title = data.height; })"),
  );
  const { page } = await open("/host");
  const figure = page.frameLocator("iframe").locator("impact-widget figure");
  await figure.waitFor();
  const height = () => figure.evaluate((drawn) => Math.ceil(drawn.getBoundingClientRect().height));
  await expect.poll(async () => Number(await page.title()) - (await height())).toBe(0);
  expect(await height()).toBeGreaterThan(300);
  expect(await axeViolations(page)).toEqual([]);
});

describe("an address that asks for nothing that can be shown is answered in words", () => {
  test.each<[string, Query, RegExp]>([
    ["no src", { metric: "trust.recruitment" }, /^src: expected the address of a snapshot/],
    ["no metric", { src: "trust.json" }, /^metric: expected the id of a figure/],
    ["a metric that cannot be one", { ...asked, metric: "Not an id" }, /received Not an id\./],
    ["a script", { ...asked, src: "javascript:alert(1)" }, /received javascript:alert\(1\)\./],
    ["data", { ...asked, src: "data:application/json,{}" }, /received data:application/],
    ["a file", { ...asked, src: "file:///etc/passwd" }, /received file:/],
    ["no address at all", { ...asked, src: "https://" }, /received https:\/\/\./],
    ["a password", { ...asked, src: "https://me:secret@trust.example/a.json" }, /without a user/],
    ["another site", { ...asked, src: "https://other.example/a.json" }, /https:\/\/other\.example/],
    ["another site, without its scheme", { ...asked, src: "//other.example/a" }, /other\.example/],
  ])("%s", async (_, query, words) => {
    const { page, complaints } = await open(addressOf(query));
    await page.getByRole("alert").getByText(words).waitFor();
    expect(await page.getByRole("alert").textContent()).not.toContain("secret");
    expect(await statesOn(page)).toEqual([]);
    expect(complaints).toEqual([]);
    expect(server.requests.toSorted()).toEqual(["/embed.css", "/embed.html", "/embed.js"]);
  });

  test("in Welsh where it asks for Welsh", async () => {
    const { page } = await open(addressOf({ lang: "cy" }));
    await expectShown(page.getByRole("alert").getByText("src: disgwyl"));
  });

  test("a metric that the snapshot does not have", async () => {
    const { page } = await open(addressOf({ ...asked, metric: "trust.nothing" }));
    await expect.poll(() => statesOn(page)).toEqual(["error"]);
    await page.getByRole("alert").getByText("trust.recruitment").waitFor();
  });
});

/** In `src` some of them are paths on the page's own site, where nothing is. */
const hostile = [
  "javascript:globalThis.ran=1//",
  "data:text/html,<script>parent.ran=1</script>",
  '"><img src=x onerror="globalThis.ran=1">',
  "</p></main><script>globalThis.ran=1</script>",
  "<svg/onload=globalThis.ran=1>",
  "blob:https://trust.example/leak",
  "//leak.example/leak.json",
  "https://trust.example@leak.example/leak.json",
  "\\\\leak.example\\leak.json",
  "__proto__",
];
const fields = ["src", "metric", "theme", "lang"] as const;

test.each(fields.flatMap((field) => hostile.map((text) => [field, text] as const)))(
  "%s=%s executes nothing and asks nobody else",
  async (field, text) => {
    const { page } = await open(`${addressOf({ ...asked, [field]: text })}#${text}`);
    const isDrawn = field === "theme" || field === "lang";
    if (isDrawn) await expect.poll(() => statesOn(page)).toEqual(["ready"]);
    else await page.getByRole("alert").first().waitFor();
    const found = await page.evaluate(() => ({
      ran: Reflect.get(globalThis, "ran"),
      strange: document.querySelectorAll("img, svg, iframe, [onload], [onerror], script:not([src])")
        .length,
      language: document.documentElement.lang,
      theme: document.querySelector("impact-widget")?.getAttribute("theme") ?? "auto",
      asked: performance.getEntriesByType("resource").map(({ name }) => new URL(name).origin),
    }));
    const own = new URL(page.url()).origin;
    expect(found).toEqual({
      ran: undefined,
      strange: 0,
      language: "en-GB",
      theme: "auto",
      asked: found.asked.map(() => own),
    });
  },
);

describe("a snapshot on another site", () => {
  const ours = `content=""`;
  const policy = "connect-src 'self'";
  const from = () => addressOf({ ...asked, src: `${foreignOrigin()}/trust.json` });

  test("is drawn where the page lists that site in both lines", async () => {
    const both = html
      .replace(ours, `content="https://a.example ${foreignOrigin()}"`)
      .replace(policy, `${policy} ${foreignOrigin()}`);
    server.page("/embed.html", both);
    const { page, complaints } = await open(from());
    await expect.poll(() => statesOn(page)).toEqual(["ready"]);
    expect(complaints).toEqual([]);
  });

  test("is not asked for where it lists it in neither, or in the policy alone", async () => {
    server.page("/embed.html", html.replace(policy, `${policy} ${foreignOrigin()}`));
    const { page } = await open(from());
    await page.getByRole("alert").getByText("Whoever publishes this page can list").waitFor();
    expect(foreign.requests).toEqual([]);
  });

  test("is refused by the browser where the policy does not have it, and the page says so", async () => {
    server.page("/embed.html", html.replace(ours, `content="${foreignOrigin()}"`));
    const { page } = await open(from());
    await page.getByRole("alert").getByText("own policy does not allow").waitFor();
    expect(foreign.requests).toEqual([]);
  });
});

describe("a frame that is sandboxed", () => {
  const framed = (sandbox: string) => {
    server.page(
      "/host",
      `<!doctype html><title>t</title><iframe title="Figure" sandbox="${sandbox}" width="600" height="400" src="${addressOf(asked)}"></iframe>`,
    );
    return open("/host");
  };

  test("draws with allow-scripts and allow-same-origin", async () => {
    const { page } = await framed("allow-scripts allow-same-origin");
    await expectShown(page.frameLocator("iframe").locator("impact-widget figure"));
  });

  test("without allow-same-origin it draws where the snapshot's server answers everybody", async () => {
    server.json("/trust.json", snapshot, { "Access-Control-Allow-Origin": "*" });
    const { page } = await framed("allow-scripts");
    await expectShown(page.frameLocator("iframe").locator("impact-widget figure"));
  });

  test("else it says what its host, or the server, has to allow", async () => {
    const { page } = await framed("allow-scripts");
    await expectShown(
      page.frameLocator("iframe").getByText('sandboxed without "allow-same-origin"'),
    );
  });

  test("without scripts it says what to do", async () => {
    const { page } = await framed("");
    const frame = page.frameLocator("iframe");
    await frame.locator("noscript p").first().waitFor();
    expect(await frame.getByText("could not be loaded").isVisible()).toBe(false);
  });
});

test("without scripts the page says what to do", async () => {
  const { page } = await open(addressOf(asked), { javaScriptEnabled: false });
  await page.locator("noscript p").first().waitFor();
  expect(await page.locator("noscript p").first().textContent()).toContain("Turn it on");
});

test("where the page's own script does not come, it says so in place of nothing", async () => {
  server.answers.set("/embed.js", (_, response) => response.writeHead(404).end());
  const { page } = await open(addressOf(asked));
  await expectShown(page.getByText("could not be loaded"));
});

test("where the elements do not come, it names the files that are missing", async () => {
  server.answers.set("/v1.js", (_, response) => response.writeHead(404).end());
  const { page } = await open(addressOf(asked));
  await page.getByRole("alert").getByText("v1.js and the folder of its version").waitFor();
  expect(await page.getByText("is loading").count()).toBe(0);
});
