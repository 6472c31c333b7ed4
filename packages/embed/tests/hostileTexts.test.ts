import { illustrativeTrust, impactReport2021To22 } from "@the-difference/sample-data";
import { expect, test } from "vitest";
import { withHostileTexts } from "./hostileTexts";
import { servedEmbed, statesOn } from "./servedEmbed";

const { server, open } = servedEmbed();

/** Fewer results of each kind, so that every field is tried in reasonable time. */
function smaller(snapshot: ReturnType<typeof illustrativeTrust>) {
  const kinds = new Set<string>();
  const results = snapshot.results.filter(({ kind }) => !kinds.has(kind) && kinds.add(kind));
  const forms = new Set<string>();
  const ids = new Set(results.map(({ id }) => id));
  const content = snapshot.content
    .filter(({ is }) => !forms.has(is) && forms.add(is))
    .map((item) => {
      const keepKnown = (key: string, value: unknown) =>
        key === "results" && Array.isArray(value) ? value.filter((id) => ids.has(id)) : value;
      return JSON.parse(JSON.stringify(item), keepKnown) as typeof item;
    });
  const kept = ({ result }: { result: string }) => ids.has(result);
  return {
    ...snapshot,
    results,
    content,
    exemptions: snapshot.exemptions.filter(kept),
    protection: snapshot.protection.filter(kept),
  } as typeof snapshot;
}

const payloads = [
  '"><img src=x onerror="globalThis.ran=1">',
  "</p></style><script>globalThis.ran=1</script>",
  "javascript:globalThis.ran=1//",
  "data:text/html,<script>parent.ran=1</script>",
  "<svg/onload=globalThis.ran=1>",
  "</style>*{background:url(/leak.png)}@import '/leak.css';\"'`;--di-ink:expression(1)",
];

test.each(payloads)("%s executes nothing, in any text of a snapshot", async (payload) => {
  for (const [name, whole] of [
    ["trust", illustrativeTrust()],
    ["report", impactReport2021To22()],
  ] as const) {
    const { snapshot, fields } = withHostileTexts(smaller(whole), payload);
    expect(fields).toEqual(
      expect.arrayContaining(["title", "publisher", "results.title", "results.subtitle"]),
    );
    expect(fields.length).toBeGreaterThan(15);
    server.json(`/${name}.json`, snapshot);
    const widgets = smaller(whole).results.map(
      ({ id }) =>
        `<impact-widget src="/${name}.json" metric="${id}" loading="eager"></impact-widget>`,
    );
    server.page(
      `/${name}`,
      `<!doctype html><title>t</title>${widgets.join("")}<impact-report loading="eager" src="/${name}.json"></impact-report>
       <script type="module" src="/v1.js"></script>`,
    );
    const { page, complaints } = await open(`/${name}`);
    await expect.poll(() => statesOn(page)).toEqual([...widgets, "report"].map(() => "ready"));
    const found = await page.evaluate(async () => {
      const roots = [...document.querySelectorAll("*")].flatMap(
        ({ shadowRoot }) => shadowRoot ?? [],
      );
      const all = (selector: string) =>
        roots.flatMap((root) => [...root.querySelectorAll(selector)]);
      for (const details of all("details")) (details as HTMLDetailsElement).open = true;
      for (const mark of all("[data-di-row]"))
        mark.dispatchEvent(new MouseEvent("click", { bubbles: true }));
      await new Promise((resolve) => setTimeout(resolve, 300));
      return {
        ran: Reflect.get(globalThis, "ran"),
        strange: all(
          "script, style, iframe, img, object, embed, link, [style]:not(.di-mark-cursor, .di-tooltip), [onload], [onerror]",
        ).length,
        links: all("a[href]")
          .map((link) => link.getAttribute("href") ?? "")
          .filter((href) => !/^(https?:\/\/|#)/.test(href)),
      };
    });
    expect(found).toEqual({ ran: undefined, strange: 0, links: [] });
    expect(complaints).toEqual([]);
    expect(server.requests.filter((path) => path.startsWith("/leak"))).toEqual([]);
  }
});
