import { illustrativeTrust } from "@the-difference/sample-data";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import "../index";

const snapshot = illustrativeTrust();
const fetched = vi.fn<typeof fetch>();
const serves = (json: unknown) => async () => Response.json(json);

/** Each test has an address of its own, so that none finds the snapshot of another. */
let src = "";
let count = 0;
const place = document.body.appendChild(document.createElement("main"));

beforeEach(() => {
  count += 1;
  src = `/snapshot-${count}.json`;
  vi.stubGlobal("fetch", fetched);
  fetched.mockImplementation(serves(snapshot));
});
afterEach(() => {
  place.replaceChildren();
  place.removeAttribute("lang");
  fetched.mockReset();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

interface Shown extends HTMLElement {
  shadowRoot: ShadowRoot;
}

/** Puts markup on the page; gives its first element. */
function show(markup: string): Shown {
  place.innerHTML = markup;
  return place.firstElementChild as Shown;
}
const textOf = (element: Shown) => element.shadowRoot.querySelector("figure")?.textContent ?? "";
const headlineOf = (element: Shown) =>
  element.shadowRoot.querySelector(".di-headline")?.textContent;
const states = ["loading", "ready", "error", "stale", "suppressed", "empty"];
const statesOf = (element: Element) =>
  states.filter((state) => element.matches(`:state(${state})`));
const expectReady = (element: Element) => expect.poll(() => statesOf(element)).toContain("ready");
const result = (id: string) => {
  const found = snapshot.results.find((each) => each.id === id);
  if (!found) throw new Error(`No result ${id}.`);
  return found;
};

test("an element draws the result that it names, with chart, table and source", async () => {
  const element = show(`<impact-widget src="${src}" metric="trust.recruitment"></impact-widget>`);
  await expectReady(element);
  const { shadowRoot: shadow } = element;
  expect(shadow.querySelector("figure [role=img]")).not.toBeNull();
  expect(shadow.querySelectorAll("figure table tbody tr").length).toBeGreaterThan(2);
  expect(shadow.querySelector(".di-source")?.textContent).toMatch(/\w/);
});

test("every result of a snapshot is drawn, in the element of its kind as in the general one", async () => {
  place.innerHTML = snapshot.results
    .map(({ id, kind }) => {
      const name = `impact-${kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
      const attributes = `src="${src}" metric="${id}" loading="eager"`;
      return `<impact-widget ${attributes}></impact-widget><${name} ${attributes}></${name}>`;
    })
    .join("");
  const elements = [...place.children] as Shown[];
  await expect
    .poll(() => elements.map((element) => statesOf(element)[0]))
    .toEqual(elements.map(() => "ready"));
  for (let index = 0; index < elements.length; index += 2) {
    const [general, named] = elements.slice(index, index + 2);
    if (!general || !named) throw new Error("Expected elements in pairs.");
    expect(textOf(named)).toBe(textOf(general));
    expect(textOf(named).length).toBeGreaterThan(100);
  }
  expect(fetched).toHaveBeenCalledOnce();
});

test("twenty elements make one request", async () => {
  place.innerHTML =
    `<impact-widget src="${src}" metric="trust.recruitment" loading="eager"></impact-widget>`.repeat(
      20,
    );
  for (const element of place.children) await expectReady(element);
  expect(fetched).toHaveBeenCalledOnce();
});

test("an element named for a kind refuses a result of another", async () => {
  const element = show(`<impact-survey src="${src}" metric="trust.recruitment"></impact-survey>`);
  await expect.poll(() => statesOf(element)).toEqual(["error"]);
  expect(element.shadowRoot.querySelector("[role=alert]")?.textContent).toContain(
    "a funnel of this id",
  );
});

test("below the window nothing is requested until the reader comes near", async () => {
  place.innerHTML = `<p></p><impact-widget src="${src}" metric="trust.recruitment"></impact-widget>`;
  const spacer = place.querySelector("p");
  if (!spacer) throw new Error("Expected a paragraph.");
  spacer.style.height = "5000px";
  const element = place.lastElementChild as Shown;
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(fetched).not.toHaveBeenCalled();
  expect(statesOf(element)).toEqual(["loading"]);
  element.scrollIntoView();
  await expectReady(element);
});

test("what stands between the tags is shown until the figure is, and again when it is taken away", async () => {
  let answer: (response: Response) => void = () => {};
  fetched.mockImplementation(
    () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  );
  const element = show(
    `<impact-widget src="${src}" metric="trust.recruitment"><p>23 leaders were recruited.</p></impact-widget>`,
  );
  const words = element.querySelector("p");
  if (!words) throw new Error("Expected a paragraph.");
  await expect.poll(() => fetched.mock.calls.length).toBe(1);
  expect(words.checkVisibility()).toBe(true);
  answer(Response.json(snapshot));
  await expectReady(element);
  expect(words.checkVisibility()).toBe(false);
});

test("another metric, another address, another language are drawn as soon as they are set", async () => {
  const element = show(`<impact-widget src="${src}" metric="trust.recruitment"></impact-widget>`);
  await expectReady(element);
  const first = headlineOf(element);
  element.setAttribute("metric", "trust.leaders.training");
  await expect.poll(() => headlineOf(element)).not.toBe(first);
  element.setAttribute("metric", "trust.recruitment");
  await expect.poll(() => headlineOf(element)).toBe(first);
  element.setAttribute("lang", "cy");
  await expect.poll(() => headlineOf(element)).not.toBe(first);
  expect(element.shadowRoot.querySelector("[part=frame]")?.getAttribute("lang")).toBe("cy");
  element.removeAttribute("lang");
  await expect.poll(() => headlineOf(element)).toBe(first);
  const other = structuredClone(snapshot);
  other.results = other.results.filter(({ id }) => id !== "trust.recruitment");
  other.protection = other.protection.filter((each) => each.result !== "trust.recruitment");
  fetched.mockImplementation(serves({ ...other, content: [] }));
  element.setAttribute("src", `${src}?second`);
  await expect.poll(() => statesOf(element)).toEqual(["error"]);
});

test("the page's own language is spoken unless the element says another", async () => {
  place.lang = "cy";
  const element = show(`<impact-widget src="${src}" metric="trust.recruitment"></impact-widget>`);
  await expectReady(element);
  const inWelsh = headlineOf(element);
  element.lang = "en-GB";
  await expect.poll(() => headlineOf(element)).not.toBe(inWelsh);
});

test("the theme is light unless told, and follows the attribute", async () => {
  const element = show(`<impact-widget src="${src}" metric="trust.recruitment"></impact-widget>`);
  await expectReady(element);
  const background = () => {
    const figure = element.shadowRoot.querySelector("figure");
    return figure && getComputedStyle(figure).backgroundColor;
  };
  expect(background()).toBe("rgb(255, 255, 255)");
  element.setAttribute("theme", "dark");
  await expect.poll(background).toBe("rgb(19, 28, 36)");
  element.setAttribute("theme", "auto");
  await expect.poll(background).toBe("rgb(255, 255, 255)");
});

test("a result given as a property is drawn without a request, even if given before the script came", async () => {
  const early = document.createElement("impact-widget");
  early.result = result("trust.recruitment");
  place.append(early);
  await expectReady(early);
  expect(fetched).not.toHaveBeenCalled();
  const first = headlineOf(early as unknown as Shown);
  early.result = result("trust.leaders.training");
  await expect.poll(() => headlineOf(early as unknown as Shown)).not.toBe(first);
});

test("a property set before the element was known is not lost", async () => {
  const name = "impact-late-widget";
  const element = document.createElement(name);
  Object.assign(element, { result: result("trust.recruitment") });
  place.append(element);
  const Widget = customElements.get("impact-widget");
  if (!Widget) throw new Error("Expected impact-widget to be defined.");
  customElements.define(name, class extends Widget {});
  await expectReady(element);
});

test("a snapshot given as a property is drawn without a request", async () => {
  const element = document.createElement("impact-widget");
  element.snapshot = snapshot;
  element.metric = "trust.recruitment";
  place.append(element);
  await expectReady(element);
  expect(fetched).not.toHaveBeenCalled();
});

test("taken out and put back in it draws again, and leaves nothing running in between", async () => {
  const element = show(`<impact-widget src="${src}" metric="trust.recruitment"></impact-widget>`);
  await expectReady(element);
  const first = textOf(element);
  element.remove();
  await expect.poll(() => element.shadowRoot.querySelector("figure")).toBeNull();
  place.append(element);
  await expect.poll(() => textOf(element)).toBe(first);
  expect(fetched).toHaveBeenCalledOnce();
});

test("moved within the page it keeps what the reader has opened", async () => {
  const element = show(`<impact-widget src="${src}" metric="trust.recruitment"></impact-widget>`);
  await expectReady(element);
  const details = element.shadowRoot.querySelector("details");
  if (!details) throw new Error("Expected details.");
  details.open = true;
  const section = place.appendChild(document.createElement("section"));
  section.append(element);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(element.shadowRoot.querySelector("details")).toBe(details);
  expect(details.open).toBe(true);
});

test("the host is told once when a figure is drawn, with its id and kind", async () => {
  const heard = vi.fn<(event: HTMLElementEventMap["impact-ready"]) => void>();
  place.addEventListener("impact-ready", heard);
  const element = show(`<impact-widget src="${src}" metric="trust.recruitment"></impact-widget>`);
  await expectReady(element);
  element.setAttribute("theme", "dark");
  await expect.poll(() => element.shadowRoot.querySelector("[data-di-theme=dark]")).not.toBeNull();
  place.removeEventListener("impact-ready", heard);
  expect(heard).toHaveBeenCalledOnce();
  expect(heard.mock.calls[0]?.[0]).toMatchObject({
    target: element,
    detail: { id: "trust.recruitment", kind: "funnel" },
  });
});

test("the host is told which row a reader chose, by pointer and by keyboard", async () => {
  const heard = vi.fn<(detail: unknown) => void>();
  const listen = (event: HTMLElementEventMap["impact-select"]) => heard(event.detail);
  place.addEventListener("impact-select", listen);
  const element = show(`<impact-widget src="${src}" metric="trust.recruitment"></impact-widget>`);
  await expectReady(element);
  const mark = element.shadowRoot.querySelector(".di-chart [data-di-row]");
  const row = mark?.getAttribute("data-di-row");
  mark?.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
  expect(heard.mock.calls).toEqual([[{ id: "trust.recruitment", row }]]);
  await expect.poll(() => element.shadowRoot.querySelector("input[type=range]")).not.toBeNull();
  element.shadowRoot.querySelector<HTMLElement>("input[type=range]")?.focus();
  await userEvent.keyboard("{Enter}");
  place.removeEventListener("impact-select", listen);
  expect(heard.mock.calls[1]).toEqual([{ id: "trust.recruitment", row: expect.any(String) }]);
});

test("the host is told the size of the figure, and again when it shrinks", async () => {
  const sizes: { width: number; height: number }[] = [];
  const listen = (event: HTMLElementEventMap["impact-resize"]) => void sizes.push(event.detail);
  place.addEventListener("impact-resize", listen);
  const element = show(`<impact-widget src="${src}" metric="trust.recruitment"></impact-widget>`);
  await expectReady(element);
  const figure = element.shadowRoot.querySelector("figure");
  const details = element.shadowRoot.querySelector("details");
  if (!figure || !details) throw new Error("Expected a figure with details.");
  await expect.poll(() => sizes.at(-1)?.height).toBe(figure.offsetHeight);
  const closed = figure.offsetHeight;
  details.open = true;
  await expect.poll(() => sizes.at(-1)?.height).toBeGreaterThan(closed + 100);
  details.open = false;
  await expect.poll(() => sizes.at(-1)?.height).toBe(closed);
  place.removeEventListener("impact-resize", listen);
});

test("a snapshot that does not come fails in words, and trying again draws every element", async () => {
  fetched.mockImplementation(async () => new Response("", { status: 404 }));
  const heard = vi.fn<(event: HTMLElementEventMap["impact-error"]) => void>();
  place.addEventListener("impact-error", heard);
  place.innerHTML =
    `<impact-widget src="${src}" metric="trust.recruitment"></impact-widget>`.repeat(2);
  const elements = [...place.children] as Shown[];
  for (const element of elements) await expect.poll(() => statesOf(element)).toEqual(["error"]);
  expect(heard).toHaveBeenCalledTimes(2);
  expect(heard.mock.calls[0]?.[0].detail.message).toContain("404");
  place.removeEventListener("impact-error", heard);
  fetched.mockImplementation(serves(snapshot));
  elements[0]?.shadowRoot.querySelector("button")?.click();
  for (const element of elements) await expectReady(element);
});

test("when the reader comes back later it is requested again; a failure then leaves the figure, marked stale", async () => {
  const element = show(`<impact-widget src="${src}" metric="trust.recruitment"></impact-widget>`);
  await expectReady(element);
  document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(fetched).toHaveBeenCalledOnce();
  fetched.mockImplementation(async () => new Response("", { status: 404 }));
  const now = Date.now();
  vi.spyOn(Date, "now").mockReturnValue(now + 6 * 60 * 1000);
  document.dispatchEvent(new Event("visibilitychange", { bubbles: true }));
  await expect.poll(() => statesOf(element)).toContain("stale");
  expect(statesOf(element)).toContain("ready");
  expect(fetched).toHaveBeenCalledTimes(2);
  expect(element.shadowRoot.querySelector(".di-badges")?.textContent).toMatch(/\d/);
});

test("a figure that hides small numbers says so as a state", async () => {
  const hides = snapshot.protection.find(({ hiddenValues }) => hiddenValues > 0);
  const hidesNone = snapshot.results.find(
    ({ id }) => !JSON.stringify(result(id)).includes('"hidden"'),
  );
  if (!hides || !hidesNone)
    throw new Error("Expected a result with and one without hidden values.");
  place.innerHTML = [hides.result, hidesNone.id]
    .map((id) => `<impact-widget src="${src}" metric="${id}" loading="eager"></impact-widget>`)
    .join("");
  for (const element of place.children) await expectReady(element);
  expect([...place.children].map(statesOf)).toEqual([["ready", "suppressed"], ["ready"]]);
});

test.each([
  ["none", ""],
  ["javascript:", "javascript:alert(1)"],
  ["data:", "data:application/json,{}"],
])("an address that is not on the web is refused: %s", async (received, address) => {
  const element = document.createElement("impact-widget");
  element.src = address;
  place.append(element);
  await expect.poll(() => statesOf(element)).toEqual(["error"]);
  expect(element.shadowRoot?.querySelector("[role=alert]")?.textContent).toContain(received);
  expect(fetched).not.toHaveBeenCalled();
});

test("a report draws the whole snapshot, and its contents lead to its sections", async () => {
  const element = show(`<impact-report src="${src}" loading="eager"></impact-report>`);
  await expectReady(element);
  const { shadowRoot: shadow } = element;
  expect(shadow.querySelectorAll("figure")).toHaveLength(snapshot.results.length);
  const link = shadow.querySelector<HTMLAnchorElement>("nav li:last-child a");
  link?.click();
  const section = shadow.getElementById(link?.getAttribute("href")?.slice(1) ?? "");
  await expect.poll(() => shadow.activeElement).toBe(section);
});

test("figures keep their shape where the host styles everything away", async () => {
  const plain = show(`<impact-widget src="${src}" metric="trust.recruitment"></impact-widget>`);
  await expectReady(plain);
  const look = (element: Shown) =>
    [...element.shadowRoot.querySelectorAll("figure *")].map((part) => {
      const { display, fontSize, color, marginTop, lineHeight, textTransform, letterSpacing } =
        getComputedStyle(part);
      const { width, height } = part.getBoundingClientRect();
      return {
        part: part.className,
        display,
        fontSize,
        color,
        marginTop,
        lineHeight,
        textTransform,
        letterSpacing,
        width,
        height,
      };
    });
  const before = look(plain);
  const box = plain.getBoundingClientRect();
  const hostile = new CSSStyleSheet();
  hostile.replaceSync(`
    html { font-size: 62.5%; }
    *, *::before, *::after { all: unset; box-sizing: content-box; }
    div, p, span, figure, table, svg, details { display: none; }
    impact-widget { color: red; font-size: 3px; line-height: 0.2; text-transform: uppercase; letter-spacing: 1em;
      text-align: center; white-space: nowrap; visibility: visible; word-spacing: 2em; font-style: italic; }
  `);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, hostile];
  try {
    place.style.setProperty("display", "block", "important");
    place.style.setProperty("width", `${box.width}px`, "important");
    document.body.style.setProperty("display", "block", "important");
    document.documentElement.style.setProperty("display", "block", "important");
    place.style.setProperty("font-family", getComputedStyle(plain).fontFamily, "important");
    await expect.poll(() => look(plain)).toEqual(before);
  } finally {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== hostile);
    place.removeAttribute("style");
    document.body.removeAttribute("style");
    document.documentElement.removeAttribute("style");
  }
});

test("nothing of ours changes the host's page", async () => {
  const outside = place.appendChild(document.createElement("p"));
  outside.className = "di-figure di-headline";
  outside.textContent = "The host's own";
  const lookOf = (element: Element) => {
    const style = getComputedStyle(element);
    return Array.from(style, (property) => `${property}: ${style.getPropertyValue(property)}`);
  };
  const before = lookOf(outside);
  const sheets = document.styleSheets.length + document.adoptedStyleSheets.length;
  const element = document.createElement("impact-widget");
  element.result = result("trust.recruitment");
  place.append(element);
  await expectReady(element);
  expect(lookOf(outside)).toEqual(before);
  expect(document.styleSheets.length + document.adoptedStyleSheets.length).toBe(sheets);
});

test("a compact figure is a card, and a whole one again when the attribute goes", async () => {
  const element = show(
    `<impact-funnel src="${src}" metric="trust.recruitment" form="compact"></impact-funnel>`,
  );
  await expectReady(element);
  const figure = () => element.shadowRoot.querySelector("figure");
  expect(figure()?.matches(".di-compact")).toBe(true);
  expect((element as unknown as HTMLElementTagNameMap["impact-funnel"]).form).toBe("compact");
  element.removeAttribute("form");
  await expect.poll(() => figure()?.matches(".di-compact")).toBe(false);
});
