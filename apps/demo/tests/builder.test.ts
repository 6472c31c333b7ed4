import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { findingOf } from "@the-difference/impact-ui/server";
import { illustrativeTrust } from "@the-difference/sample-data";
import type { BrowserContextOptions, Page } from "playwright";
import { describe, expect, test } from "vitest";
import { hostNames, hosts } from "../src/builder/hosts/hosts";
import { axeViolations } from "./axeViolations";
import { servedDemo } from "./servedDemo";

const demo = servedDemo();

const training = "figures=trust&figure=trust.leaders.training";
const canCopy: BrowserContextOptions = { permissions: ["clipboard-read", "clipboard-write"] };

const previewed = (page: Page) => page.frameLocator(".preview iframe");

/** The builder, its figure drawn: in the preview's page, or in the frame that this page holds. */
async function openBuilder(query: string, options: BrowserContextOptions = {}) {
  const opened = await demo.open(`/embed/?${query}`, options);
  const host = previewed(opened.page);
  const framed = host.frameLocator("iframe");
  await Promise.race(
    [host, framed].map((place) =>
      place.locator("figure table").first().waitFor({ state: "attached" }),
    ),
  );
  return opened;
}

/** The buttons that copy a text, by their names. */
const namesToCopy = (page: Page) =>
  page
    .getByRole("button", { name: /^Copy: / })
    .evaluateAll((buttons) => buttons.map(({ ariaLabel }) => ariaLabel));

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe("every host", () => {
  test.each(hostNames)("%s has a preview, something to copy, steps and a note", async (name) => {
    const { page, complaints } = await openBuilder(`${training}&host=${name}`);
    expect(await page.getByRole("radio", { name: hosts[name].name }).isChecked()).toBe(true);
    expect(await page.getByRole("button", { name: /^Copy: / }).count()).toBeGreaterThan(0);
    expect(await page.locator(".steps > li").count()).toBe(hosts[name].steps.length);
    expect(await page.getByRole("button", { name: "Copy the note" }).count()).toBe(1);
    const width = await page.locator(".preview iframe").getAttribute("width");
    expect(Number(width)).toBe(hosts[name].widths[0].px + 40);
    expect(complaints).toEqual([]);
  });
});

test("the first visit shows a figure, and asks what the page is made with", async () => {
  const { page } = await openBuilder("");
  expect(await page.getByRole("radio", { name: "I don't know" }).isChecked()).toBe(true);
  expect(await page.getByRole("button", { name: /^Copy: / }).count()).toBe(0);
  await page.getByText("once you have said, under 2").waitFor();
});

describe("who does not know what the page is made with", () => {
  const question = (page: Page, words: string) =>
    page.getByRole("group", { name: new RegExp(words) });

  test("is led to SharePoint by web parts", async () => {
    const { page } = await openBuilder(training);
    await question(page, "web part").getByRole("radio", { name: "Yes" }).check();
    await page.getByText("Then it is SharePoint.").waitFor();
    expect(await namesToCopy(page)).toContain("Copy: Code for the Embed web part");
  });

  test("is led to a frame by an editor that takes code", async () => {
    const { page } = await openBuilder(training);
    await question(page, "web part").getByRole("radio", { name: "No" }).check();
    await question(page, "HTML").getByRole("radio", { name: "Yes" }).check();
    await page.getByText("Then take this: any page that takes code").waitFor();
    expect(await page.locator(".copyable pre").first().textContent()).toMatch(/^<iframe /);
  });

  test("is led to a picture and a link where nothing else is left", async () => {
    const { page } = await openBuilder(training);
    await question(page, "web part").getByRole("radio", { name: "No" }).check();
    await question(page, "HTML").getByRole("radio", { name: "No, or I am not sure" }).check();
    await page.getByText("Then take this: a picture with a link").waitFor();
    expect(await namesToCopy(page)).toEqual([
      "Copy: Address for the link",
      "Copy: Words for the link",
      "Copy: Words that describe the picture (“alternative text”)",
    ]);
  });
});

describe("the address", () => {
  const query = `${training}&host=sharepoint&theme=dark&width=792&folder=https%3A%2F%2Ftrust.example%2Fimpact%2F`;

  test("restores the choice", async () => {
    const { page } = await openBuilder(query);
    expect(await page.getByLabel("Which figure?").inputValue()).toBe("trust.leaders.training");
    expect(await page.getByRole("radio", { name: "SharePoint" }).isChecked()).toBe(true);
    expect(await page.getByLabel("How wide is the place?").inputValue()).toBe("792");
    expect(await page.getByLabel("Address of the folder").inputValue()).toBe(
      "https://trust.example/impact/",
    );
    const code = await page.locator(".copyable pre").first().textContent();
    expect(code).toContain(
      'src="https://trust.example/impact/embed.html?src=illustrative-trust.json&amp;metric=trust.leaders.training&amp;theme=dark"',
    );
    expect(code).toContain('width="792"');
  });

  test("follows the choice, so that it can be sent", async () => {
    const { page } = await openBuilder(training, canCopy);
    await page.getByRole("radio", { name: "Moodle" }).check();
    await page.getByLabel("How wide is the place?").selectOption("320");
    await page.getByRole("group", { name: "Colours" }).getByRole("radio", { name: "Dark" }).check();
    await page.getByRole("button", { name: "Copy a link to this choice" }).click();
    await page.getByText("Copied: a link").waitFor();
    const { pathname, search } = new URL(await clipboard(page));
    expect(pathname).toBe("/embed/");
    expect(search).toBe(
      "?figures=trust&figure=trust.leaders.training&host=moodle&theme=dark&width=320",
    );
  });

  test("of a figure that is gone says so", async () => {
    const { page } = await openBuilder("figures=trust&figure=trust.gone&host=html");
    expect(await page.getByText("is not among these any more").isVisible()).toBe(true);
  });
});

describe("copying", () => {
  test("gives what is in sight, and says so", async () => {
    const { page } = await openBuilder(`${training}&host=sharepoint`, canCopy);
    const shown = await page.locator(".copyable pre").first().textContent();
    await page.getByRole("button", { name: "Copy: Code for the Embed web part" }).click();
    const status = page.getByRole("status").filter({ hasText: "Copied: Code" });
    await status.waitFor();
    expect(await clipboard(page)).toBe(shown);
  });

  test("gives the whole note", async () => {
    const { page } = await openBuilder(`${training}&host=html`, canCopy);
    await page.getByRole("button", { name: "Copy the note" }).click();
    await page.getByText("Copied: the note").waitFor();
    const note = await clipboard(page);
    expect(note).toContain("CONTENT SECURITY POLICY");
    expect(note).toMatch(/integrity="sha384-[\w+/=]{64}"/);
    const saved = await page.getByRole("link", { name: "Save it as a file" }).getAttribute("href");
    expect(decodeURIComponent(saved ?? "")).toBe(`data:text/plain;charset=utf-8,${note}`);
  });

  test("selects the text where a browser does not let the page copy", async () => {
    const { page } = await openBuilder(`${training}&host=html`);
    await page.evaluate(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await page.getByRole("button", { name: /^Copy: / }).click();
    await page.getByText("The text is selected").waitFor();
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected).toContain("<impact-widget");
  });
});

describe("an address that cannot be right", () => {
  test("is refused in words at its field, and nothing can be copied", async () => {
    const { page } = await openBuilder(`${training}&host=html`);
    const field = page.getByLabel("Address of the folder");
    await field.fill("C:\\Impact\\");
    expect(await field.getAttribute("aria-invalid")).toBeNull();
    await field.blur();
    await page.getByText("a place on a computer").waitFor();
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    const describedBy = (await field.getAttribute("aria-describedby")) ?? "";
    const fault = page.locator(`[id="${describedBy.split(" ").at(-1)}"]`);
    expect(await fault.textContent()).toContain("a place on a computer");
    expect(await page.getByRole("button", { name: /^Copy: / }).count()).toBe(0);
    await page.getByRole("button", { name: "Use this page's own copy" }).click();
    await page.getByRole("button", { name: /^Copy: / }).waitFor();
  });

  test("is refused for SharePoint where it is no https", async () => {
    const { page } = await openBuilder(`${training}&host=sharepoint`);
    const field = page.getByLabel("Address of the folder");
    await field.fill("http://intranet/impact/");
    await field.blur();
    await page.getByText("SharePoint shows only").waitFor();
    expect(await namesToCopy(page)).toEqual([]);
    await page.getByRole("radio", { name: "A page in plain HTML" }).check();
    expect(await namesToCopy(page)).toEqual(["Copy: Code for your page"]);
  });
});

describe("an own file", () => {
  const snapshot = fileURLToPath(
    import.meta.resolve("@the-difference/sample-data/illustrative-trust.json"),
  );

  test("is read in the browser, drawn, and sent nowhere", async () => {
    const { page } = await demo.open("/embed/?figures=own&host=html");
    const sent: string[] = [];
    page.on("request", (request) => {
      if (request.method() !== "GET" || request.url().endsWith(".json")) sent.push(request.url());
    });
    await page.getByLabel("Your file of figures").setInputFiles({
      name: "our figures.json",
      mimeType: "application/json",
      buffer: readFileSync(snapshot),
    });
    await page.getByLabel("Which figure?").selectOption("trust.leaders.training");
    const { headline } = findingOf(
      illustrativeTrust().results.find(({ id }) => id === "trust.leaders.training") ??
        expect.fail("The illustrative trust has no such figure."),
    );
    await previewed(page).getByRole("heading", { name: headline }).waitFor();
    expect(await page.locator(".copyable pre").first().textContent()).toContain(
      `src="${demo.address("/impact/our%20figures.json")}"`,
    );
    expect(sent).toEqual([]);
    expect(new URL(page.url()).search).toBe("?figures=own&figure=trust.leaders.training&host=html");
  });

  test.each([
    ["picture.png", Buffer.from([137, 80, 78, 71]), "is not a file of figures"],
    ["other.json", Buffer.from('{"hello":"world"}'), "cannot be read as a file of figures"],
    ["huge.json", Buffer.alloc(5_000_001, " "), "is larger than 5 MB"],
  ])("that is none (%s) is refused in words", async (name, buffer, words) => {
    const { page } = await demo.open("/embed/?figures=own&host=html");
    const mimeType = "application/octet-stream";
    await page.getByLabel("Your file of figures").setInputFiles({ name, mimeType, buffer });
    await page.getByText(words).waitFor();
    expect(await page.getByRole("button", { name: /^Copy: / }).count()).toBe(0);
  });
});

test("a keyboard leads from the first choice to the copied code", async () => {
  const { page } = await openBuilder(training, canCopy);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(new URL(page.url()).hash).toBe("#content");

  await page.keyboard.press("Tab");
  expect(await focusedName(page)).toBe("An illustrative trust");
  await page.keyboard.press("Tab");
  expect(await focusedName(page)).toBe("Which figure?");
  await page.keyboard.press("Tab");
  expect(await focusedName(page)).toBe("I don't know");
  await page.keyboard.press("ArrowDown");
  expect(await focusedName(page)).toBe("SharePoint");

  const passed: string[] = [];
  while (passed.at(-1) !== "Copy: Code for the Embed web part" && passed.length < 25) {
    await page.keyboard.press("Tab");
    passed.push(await focusedName(page));
  }
  expect(passed.slice(0, 5)).toEqual([
    "How wide is the place?",
    "Light",
    "Address of the folder",
    "Copy a link to this choice",
    "Preview",
  ]);
  await page.keyboard.press("Enter");
  await page.getByText("Copied: Code for the Embed web part").waitFor();
  expect(await clipboard(page)).toMatch(/^<iframe /);
});

/** What the element in focus is called, by its label or its text. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: element } = document;
    const label =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement
        ? element.labels?.[0]
        : undefined;
    const hidden = label?.querySelector("[aria-hidden]")?.textContent ?? "";
    const text = label?.textContent ?? element?.ariaLabel ?? element?.textContent;
    return (text ?? "").replace(hidden, "").trim();
  });
}

describe("axe has nothing to object to", () => {
  test.each([
    { look: "wide and light", width: 1280, colorScheme: "light" },
    { look: "wide and dark", width: 1280, colorScheme: "dark" },
    { look: "narrow and light", width: 320, colorScheme: "light" },
    { look: "narrow and dark", width: 320, colorScheme: "dark" },
  ] as const)("$look", async ({ width, colorScheme }) => {
    const query = `${training}&host=sharepoint&theme=auto`;
    const options = { viewport: { width, height: 800 }, colorScheme };
    const { page } = await openBuilder(query, options);
    await page.getByText("Read the note").click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    expect(await axeViolations(page)).toEqual([]);
  });

  test("with questions, an own file and faults in sight", async () => {
    const { page } = await demo.open("/embed/?figures=own&own=nowhere&webPart=no&folder=nowhere");
    await page.getByText("did you mean https://nowhere").first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});
