import { parseSnapshot, type Snapshot } from "@the-difference/impact-sdk";
import {
  exampleResults,
  illustrativeTrust,
  impactReport2021To22,
} from "@the-difference/sample-data";
import { describe, expect, test } from "vitest";
import { welsh } from "../languages/welsh";
import type { OEmbed } from "./oEmbedOf";
import { publishedFolder } from "./publishedFolder";

const address = "https://trust.example/impact/";
const report = impactReport2021To22();
const snapshots = { report, trust: illustrativeTrust(), ...exampleResults() };

const texts = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, text]) => text);
const unescaped = (html: string) =>
  html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

describe.each(Object.entries(snapshots))("the folder of %s", (_, snapshot: Snapshot) => {
  const { files, assets } = publishedFolder(snapshot, { address });
  const textOf = (name: string) => files.get(name) ?? "";

  test("it has a page and an oEmbed description for each result, an index and the snapshot", () => {
    expect([...files.keys()].toSorted()).toEqual(
      [
        "impact.json",
        "index.html",
        ...snapshot.results.flatMap(({ id }) => [`${id}.html`, `${id}.oembed.json`]),
      ].toSorted(),
    );
    expect(parseSnapshot(JSON.parse(textOf("impact.json")))).toEqual(snapshot);
  });

  test("each page links its description, and each description frames its page after words", () => {
    for (const { id, title } of snapshot.results) {
      const [link = ""] = texts(textOf(`${id}.html`), /json\+oembed" href="([^"]+)"/g);
      expect(link).toBe(`${address}${id}.oembed.json`);
      const oEmbed = JSON.parse(textOf(link.replace(address, ""))) as OEmbed;
      expect(oEmbed).toMatchObject({ type: "rich", title, provider_name: snapshot.publisher });
      expect(oEmbed.html).toMatch(/^<blockquote.*<\/blockquote><iframe[^<]*<\/iframe>$/);
      expect(oEmbed.html).toContain(` src="${address}${id}.html"`);
    }
  });

  test("what a page loads is among the assets, and what the index links is in the folder", () => {
    const [page = ""] = snapshot.results.map(({ id }) => textOf(`${id}.html`));
    const index = textOf("index.html");
    const loaded = [page, index].flatMap((html) =>
      texts(html, /(?:<link rel="stylesheet" href|<script defer="" src)="([^"]+)"/g),
    );
    expect(assets).toEqual(expect.arrayContaining(loaded));
    expect(loaded).toContain("assets/frame.js");
    const links = texts(index, /<a href="([^"]+)"/g);
    expect(links).toHaveLength(snapshot.results.length + 1);
    expect(links.filter((link) => !files.has(link ?? ""))).toEqual([]);
  });
});

test("the index has a frame for each figure, of the size that it is given", () => {
  const { files } = publishedFolder(report, {
    address,
    widthPx: 480,
    heightOf: ({ kind }, widthPx) => (kind === "funnel" ? 2 * widthPx : 300),
  });
  const frames = texts(files.get("index.html") ?? "", /<code>(&lt;iframe[^<]+)<\/code>/g);
  expect(frames).toHaveLength(report.results.length);
  expect(unescaped(frames[0] ?? "")).toBe(
    `<iframe data-impact="" sandbox="allow-scripts" src="${address}dlp.2022.recruitment.html" width="480" height="960" frameborder="0" title="${report.results[0]?.title}"></iframe>`,
  );
  const oEmbed = JSON.parse(files.get("dlp.2022.recruitment.oembed.json") ?? "") as OEmbed;
  expect(oEmbed).toMatchObject({ width: 480, height: 960 });
});

test("it speaks the language that it is given", () => {
  const { files } = publishedFolder(report, { address, language: welsh });
  expect(files.get("index.html")).toContain("Ffigurau");
  expect(files.get("dlp.progression.html")).toContain('<html lang="cy">');
});

test("a folder's address may name its index, or a query", () => {
  for (const name of ["index.html", "?a=b"]) {
    const { files } = publishedFolder(report, { address: `${address}${name}` });
    expect(files.get("index.html")).toContain(`<code>${address}dlp.progression.html<`);
  }
});

test("texts with markup stay texts", () => {
  const hostile = '</title><script>alert(1)</script>"';
  const { files } = publishedFolder(
    {
      ...report,
      title: hostile,
      publisher: hostile,
      results: report.results.map((result) => ({ ...result, title: hostile, subtitle: hostile })),
    },
    { address },
  );
  const withScript = [...files].filter(([name, text]) =>
    (name.endsWith(".oembed.json") ? (JSON.parse(text) as OEmbed).html : text).includes("<script>"),
  );
  expect(withScript.map(([name]) => name)).toEqual(["impact.json"]);
});

test("an address that is none, and a result that would be the index, are refused", () => {
  expect(() => publishedFolder(report, { address: "/impact/" })).toThrow(
    /expected an absolute one/,
  );
  const [first] = report.results;
  if (!first) throw new Error("Expected a result.");
  expect(() =>
    publishedFolder({ ...report, results: [{ ...first, id: "index" }] }, { address }),
  ).toThrow(/expected another id/);
});
