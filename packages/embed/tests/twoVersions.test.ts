import { readdirSync, readFileSync } from "node:fs";
import { illustrativeTrust } from "@the-difference/sample-data";
import { expect, test } from "vitest";
import { servedEmbed, statesOn } from "./servedEmbed";

const { server, open } = servedEmbed();

const cdn = new URL("../dist/cdn/", import.meta.url);
const { version, pinned } = JSON.parse(readFileSync(new URL("integrity.json", cdn), "utf8")) as {
  version: string;
  pinned: string;
};

/** Another version beside the built one: the same files in a folder of their own, with an element of another name. */
function serveNextVersion(): void {
  const folder = new URL(`${version}/`, cdn);
  for (const name of readdirSync(folder)) {
    const text = readFileSync(new URL(name, folder), "utf8");
    server.answers.set(`/99.0.0/${name}`, (_, response) =>
      response
        .writeHead(200, { "Content-Type": "text/javascript" })
        .end(text.replace(/(["`])impact-report\1/, '"impact-summary"')),
    );
  }
  const loader = readFileSync(new URL("v1.js", cdn), "utf8");
  server.answers.set("/v2.js", (_, response) =>
    response
      .writeHead(200, { "Content-Type": "text/javascript" })
      .end(loader.replaceAll("impact-embed/v1", "impact-embed/v2").replaceAll(version, "99.0.0")),
  );
}

const element = (name: string) =>
  `<${name} src="/trust.json" metric="trust.recruitment" loading="eager"></${name}>`;
const module = (src: string) => `<script type="module" src="${src}"></script>`;
const page = (...parts: string[]) =>
  `<!doctype html><html lang="en"><title>t</title>${parts.join("")}`;

const [first, next] = [`/${pinned}`, "/99.0.0/impact.js"];
const drawnBy = () =>
  server.requests.filter((path) => path.includes("/figure-")).map((path) => path.split("/")[1]);

test.each([
  ["this version first", [module(first), module(next)], version],
  ["the next version first", [module(next), module(first)], "99.0.0"],
  ["one as a classic script", ['<script src="/v1.classic.js"></script>', module(next)], undefined],
])(
  "of two versions on a page the first draws, without a word from the other: %s",
  async (_, scripts, drawing) => {
    serveNextVersion();
    server.json("/trust.json", illustrativeTrust());
    server.page(
      "/",
      page(element("impact-widget").repeat(2), element("impact-funnel"), ...scripts),
    );
    const { page: opened, complaints } = await open("/");
    await expect.poll(() => statesOn(opened)).toEqual(["ready", "ready", "ready"]);
    await opened.waitForLoadState("networkidle");
    expect(drawnBy()).toEqual(drawing ? [drawing] : []);
    expect(server.requests.filter((path) => path === "/trust.json")).toHaveLength(1);
    expect(complaints).toEqual([]);
  },
);

test("an element that only the second version has is the second's, beside those of the first", async () => {
  serveNextVersion();
  server.json("/trust.json", illustrativeTrust());
  server.page(
    "/",
    page(
      element("impact-widget"),
      element("impact-report"),
      element("impact-summary"),
      module(first),
      module(next),
    ),
  );
  const { page: opened, complaints } = await open("/");
  await expect.poll(() => statesOn(opened)).toEqual(["ready", "ready", "ready"]);
  expect(new Set(drawnBy())).toEqual(new Set([version, "99.0.0"]));
  expect(complaints).toEqual([]);
});

test("loaders of two major versions on one page do not get into each other's way", async () => {
  serveNextVersion();
  server.json("/trust.json", illustrativeTrust());
  server.page("/", page(element("impact-widget"), module("/v1.js"), module("/v2.js")));
  const { page: opened, complaints } = await open("/");
  await expect.poll(() => statesOn(opened)).toEqual(["ready"]);
  await opened.waitForLoadState("networkidle");
  expect(server.requests.filter((path) => path.endsWith("/impact.js")).sort()).toEqual(
    [first, next].sort(),
  );
  expect(drawnBy()).toHaveLength(1);
  expect(complaints).toEqual([]);
});
