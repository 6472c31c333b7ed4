import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fixedHeight } from "@the-difference/impact-embed/heights";
import { publishedFolder } from "@the-difference/impact-ui/server";
import { illustrativeTrust } from "@the-difference/sample-data";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { browserLaunchOptions } from "../../../tooling/browserLaunchOptions.mjs";
import { embedDist, type ServedFigures, servedFigures } from "./servedFigures";
import { startWordPress, type WordPress } from "./startWordPress";

const require = createRequire(import.meta.url);
const sample = fileURLToPath(new URL("../../../samples/wordpress-block", import.meta.url));
const plugin = "wp-content/plugins/impact-figure";

let figures: ServedFigures;
let wordPress: WordPress;
let browser: Browser;
const opened: Page[] = [];

beforeAll(async () => {
  figures = await servedFigures((address) =>
    publishedFolder(illustrativeTrust(), { address, heightOf: fixedHeight }),
  );
  [wordPress, browser] = await Promise.all([
    startWordPress({
      publisherPort: figures.port,
      files: {
        [plugin]: sample,
        [`${plugin}/cdn`]: join(embedDist, "cdn"),
        "wp-content/uploads/impact.json": require.resolve(
          "@the-difference/sample-data/illustrative-trust.json",
        ),
      },
    }),
    browserLaunchOptions().then((options) => chromium.launch(options)),
  ]);
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((page) => page.close()));
});
afterAll(async () => {
  await browser?.close();
  await Promise.all([wordPress?.close(), figures?.close()]);
});

async function openPost(as: "administrator" | "author", content: string): Promise<Page> {
  const address = await wordPress.createPost({ as, content });
  const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
  opened.push(page);
  await page.goto(address);
  return page;
}

/** The height of a frame, and of the figure's page in it. */
async function heightsOf(page: Page): Promise<{ frame: number; figure: number }> {
  const frame = await page.locator("iframe").evaluate(({ clientHeight }) => clientHeight);
  const figure = await page
    .frameLocator("iframe")
    .locator("body")
    .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  return { frame, figure };
}

describe("a page's address, pasted on a line of its own", () => {
  test.each(["administrator", "author"] as const)(
    "by an %s, shows the figure at its own height",
    async (as) => {
      const page = await openPost(
        as,
        `Before\n\n${figures.address}trust.leaders.sex.html\n\nAfter`,
      );
      await page.frameLocator("iframe").locator("figure").waitFor();
      await expect
        .poll(async () => {
          const { frame, figure } = await heightsOf(page);
          return frame - figure;
        })
        .toBe(0);
      expect((await heightsOf(page)).figure).toBeGreaterThan(300);
      expect(await page.locator("iframe").getAttribute("sandbox")).toBe("allow-scripts");
      expect(await page.locator("blockquote").isVisible()).toBe(false);
      await keep(page, `link-${as}`);
    },
  );

  test("as the editor writes it, in an embed block, does the same", async () => {
    const address = `${figures.address}trust.completion.html`;
    const page = await openPost(
      "author",
      `<!-- wp:embed ${JSON.stringify({ url: address, type: "rich" })} -->
<figure class="wp-block-embed is-type-rich"><div class="wp-block-embed__wrapper">
${address}
</div></figure>
<!-- /wp:embed -->`,
    );
    await page.frameLocator("iframe").locator("figure").waitFor();
    await expect
      .poll(async () => {
        const { frame, figure } = await heightsOf(page);
        return frame - figure;
      })
      .toBe(0);
    await keep(page, "embed-block");
  });

  test("of a figure above 1,000 px it stops there, as WordPress has it, and the frame scrolls", async () => {
    const page = await openPost("author", `${figures.address}trust.recruitment.html`);
    await expect.poll(async () => (await heightsOf(page)).frame).toBe(1000);
    expect((await heightsOf(page)).figure).toBeGreaterThan(1000);
    expect(
      await page
        .frameLocator("iframe")
        .locator("html")
        .evaluate((html) => html.scrollHeight > html.clientHeight),
    ).toBe(true);
  });
});

const snippet = (script: string) => `<!-- wp:html -->
<script type="module" src="${script}"></script>
<impact-widget src="/wp-content/uploads/impact.json" metric="trust.leaders.sex"><p>Women lead.</p></impact-widget>
<!-- /wp:html -->`;
const script = `/${plugin}/cdn/v1.js`;

describe("the script and an element in a Custom HTML block", () => {
  test("by an administrator, shows the figure", async () => {
    const page = await openPost("administrator", snippet(script));
    await page.locator("impact-widget figure").waitFor();
    expect(await page.getByText("Women lead.").isVisible()).toBe(false);
    await keep(page, "html-block");
  });

  test("by an author, leaves what stands between the tags: WordPress takes out the rest", async () => {
    const page = await openPost("author", snippet(script));
    await expect.poll(() => page.getByText("Women lead.").isVisible()).toBe(true);
    expect(await page.locator("impact-widget, script[src*='v1.js']").count()).toBe(0);
  });
});

describe("the block of samples/wordpress-block", () => {
  const block = (attributes: Record<string, string>) =>
    `<!-- wp:difference-impact/figure ${JSON.stringify(attributes)} /-->`;
  const asked = { src: "/wp-content/uploads/impact.json", metric: "trust.leaders.sex" };

  test.each(["administrator", "author"] as const)("by an %s, shows the figure", async (as) => {
    const page = await openPost(as, block(asked));
    await page.locator("impact-widget figure").waitFor();
    expect(await page.locator("script[src*='v1.js']").getAttribute("type")).toBe("module");
    await keep(page, `block-${as}`);
  });

  test("its attributes stay texts, and an address is http or https", async () => {
    const hostile = '"><img src=x onerror=globalThis.ran=1>';
    const page = await openPost("author", block({ src: "javascript:alert(1)", metric: hostile }));
    const widget = page.locator("impact-widget");
    expect(await widget.getAttribute("src")).toBe("");
    expect(await widget.evaluate(() => document.querySelector("img[src=x]"))).toBe(null);
    expect(await page.evaluate(() => Reflect.get(globalThis, "ran"))).toBe(undefined);
  });

  test("in the editor it is found, takes its two texts, and draws the figure", async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
    opened.push(page);
    await page.goto(`${wordPress.address}/wp-login.php`);
    await page.getByLabel("Username or Email Address").fill("administrator");
    await page.locator("#user_pass").fill(wordPress.password);
    await page.getByRole("button", { name: "Log In" }).click();
    await page.goto(`${wordPress.address}/wp-admin/post-new.php`);
    await page.evaluate(() => {
      const { data, blocks } = Reflect.get(globalThis, "wp");
      data.dispatch("core/edit-post").toggleFeature("welcomeGuide");
      data
        .dispatch("core/block-editor")
        .insertBlocks(blocks.createBlock("difference-impact/figure"));
    });
    await page.getByText("Give the address of the snapshot").waitFor();
    await keep(page, "editor-empty");
    await page.getByLabel("Address of the snapshot").fill(asked.src);
    await page.getByLabel("Id of the figure").fill(asked.metric);
    await page.locator("impact-widget figure").waitFor();
    expect(await page.locator("impact-widget").getAttribute("theme")).toBe("light");
    await keep(page, "editor");
  });
});

/** A picture to look at, where PICTURES names a folder for them. */
async function keep(page: Page, name: string): Promise<void> {
  const folder = process.env.PICTURES;
  if (!folder) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
