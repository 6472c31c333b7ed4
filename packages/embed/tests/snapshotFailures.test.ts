import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { illustrativeTrust } from "@the-difference/sample-data";
import { expect, test } from "vitest";
import { servedEmbed, statesOn } from "./servedEmbed";

const integrity = JSON.parse(
  readFileSync(new URL("../dist/cdn/integrity.json", import.meta.url), "utf8"),
) as { files: object };

const { server, foreign, foreignOrigin, open } = servedEmbed();
const snapshot = illustrativeTrust();
const json = JSON.stringify(snapshot);

/** A page that counts its own seconds: what blocks it shows as a long one. */
const ticking = `<script>
  window.longestMs = 0;
  let before = performance.now();
  setInterval(() => {
    const now = performance.now();
    window.longestMs = Math.max(window.longestMs, now - before);
    before = now;
  }, 50);
</script>`;

const pageOf = (src: string) =>
  `<!doctype html><title>t</title>${ticking}<impact-widget src="${src}" metric="trust.recruitment"><p>20 leaders</p></impact-widget>
   <script type="module" src="/v1.js"></script>`;

const megabyte = Buffer.alloc(1_000_000, " ");
let sentBytes = 0;
function huge(response: ServerResponse): void {
  response.writeHead(200, { "Content-Type": "application/json" });
  sentBytes = 0;
  const send = () => {
    while (sentBytes < 50_000_000 && !response.destroyed) {
      sentBytes += megabyte.length;
      if (!response.write(megabyte)) return void response.once("drain", send);
    }
    response.end();
  };
  send();
}

/** Wrong in more places than there is room to say. */
const faulty = JSON.stringify({
  ...snapshot,
  results: Array(20_000).fill({ kind: "funnel", id: 7 }),
});

interface Failure {
  name: string;
  answer: (response: ServerResponse) => void;
  words: RegExp;
}

const bad: Failure[] = [
  {
    name: "not there",
    answer: (response) => response.writeHead(404).end(),
    words: /moved, renamed or deleted/,
  },
  {
    name: "forbidden",
    answer: (response) => response.writeHead(403).end(),
    words: /server refused/,
  },
  { name: "50 MB", answer: huge, words: /too large/ },
  {
    name: "wrong throughout",
    answer: (response) => response.end(faulty),
    words: /could not be read/,
  },
  {
    name: "never whole",
    answer: (response) => response.writeHead(200).write('{"format":'),
    words: /half a minute/,
  },
  {
    name: "truncated",
    answer: (response) => response.writeHead(200).end(json.slice(0, json.length / 2)),
    words: /only in part/,
  },
  {
    name: "cut off on its way",
    answer(response) {
      response.writeHead(200, { "Content-Length": String(json.length) });
      response.write(json.slice(0, 1000), () => response.destroy());
    },
    words: /did not answer/,
  },
  {
    name: "a page instead",
    answer: (response) =>
      response.writeHead(200, { "Content-Type": "text/html" }).end("<h1>Sign in</h1>"),
    words: /web page came/,
  },
  {
    name: "another JSON",
    answer: (response) => response.writeHead(200).end('{"format":"geojson"}'),
    words: /has no figures/,
  },
  { name: "nothing", answer: (response) => response.writeHead(200).end(), words: /only in part/ },
  {
    name: "a newer version",
    answer: (response) =>
      response.writeHead(200).end(json.replace('"schemaVersion":1', '"schemaVersion":99')),
    words: /does not know yet/,
  },
  {
    name: "redirected without end",
    answer: (response) =>
      response.writeHead(302, { Location: "/redirected-without-end.json" }).end(),
    words: /did not answer/,
  },
  {
    name: "redirected to who refuses",
    answer(response) {
      foreign.json("/data.json", snapshot);
      response.writeHead(302, { Location: `${foreignOrigin()}/data.json` }).end();
    },
    words: /did not answer/,
  },
];

test.each(bad)(
  "a snapshot that is $name says so with a button, the page goes on, and trying again draws it",
  async ({ name, answer, words }) => {
    const src = `/${name.replaceAll(" ", "-")}.json`;
    server.answers.set(src, (_, response) => answer(response));
    server.page(`${src}.html`, pageOf(src));
    const { page } = await open(`${src}.html`);
    await expect.poll(() => statesOn(page), { timeout: 50_000 }).toEqual(["error"]);
    await page.getByText("20 leaders").waitFor();
    await page.getByRole("alert").getByText(words).waitFor();
    const longestMs = await page.evaluate(() => (window as { longestMs?: number }).longestMs);
    expect(longestMs).toBeLessThan(1500);
    if (name === "50 MB") expect(sentBytes).toBeLessThan(30_000_000);
    server.json(src, snapshot);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => statesOn(page)).toEqual(["ready"]);
  },
);

test("where the words do not come either, as without a connection, plain ones and the button do", async () => {
  const files = Object.keys(integrity.files);
  const words = files.find((file) => file.includes("/failureWords-"));
  server.answers.set(`/${words}`, (_, response) => response.destroy());
  server.answers.set("/offline.json", (_, response) => response.writeHead(404).end());
  server.page("/offline", pageOf("/offline.json"));
  const { page } = await open("/offline");
  await page.getByRole("alert").getByText("Check your connection").waitFor();
  server.json("/offline.json", snapshot);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => statesOn(page)).toEqual(["ready"]);
});

test("a snapshot on another server is drawn where that server allows it, and is an error where not", async () => {
  foreign.json("/allowed.json", snapshot, { "Access-Control-Allow-Origin": "*" });
  foreign.json("/refused.json", snapshot);
  server.page("/cors-allowed", pageOf(`${foreignOrigin()}/allowed.json`));
  server.page("/cors-refused", pageOf(`${foreignOrigin()}/refused.json`));
  const allowed = await open("/cors-allowed");
  const refused = await open("/cors-refused");
  await expect.poll(() => statesOn(allowed.page)).toEqual(["ready"]);
  await expect.poll(() => statesOn(refused.page)).toEqual(["error"]);
  await refused.page.getByRole("alert").getByText("did not answer").waitFor();
});

test("a redirect to where the snapshot is now is followed, to another server too if that allows it", async () => {
  server.json("/now.json", snapshot);
  foreign.json("/now.json", snapshot, { "Access-Control-Allow-Origin": "*" });
  for (const [then, now] of [
    ["/then.json", "/now.json"],
    ["/there.json", `${foreignOrigin()}/now.json`],
  ]) {
    server.answers.set(`${then}`, (_, response) =>
      response.writeHead(301, { Location: now }).end(),
    );
    server.page(`${then}.html`, pageOf(`${then}`));
    const { page } = await open(`${then}.html`);
    await expect.poll(() => statesOn(page)).toEqual(["ready"]);
  }
});

test("a server that fails and then recovers is asked again by itself", async () => {
  let asked = 0;
  server.answers.set("/weak.json", (_, response) => {
    asked += 1;
    if (asked === 2) server.json("/weak.json", snapshot);
    response.writeHead(503).end();
  });
  server.page("/weak", pageOf("/weak.json"));
  const { page } = await open("/weak");
  await expect.poll(() => statesOn(page)).toEqual(["ready"]);
  expect(asked).toBe(2);
});
