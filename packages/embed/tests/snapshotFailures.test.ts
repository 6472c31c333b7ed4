import type { ServerResponse } from "node:http";
import { illustrativeTrust } from "@the-difference/sample-data";
import { expect, test } from "vitest";
import { servedEmbed, statesOn } from "./servedEmbed";

const { server, foreign, foreignOrigin, open } = servedEmbed();
const snapshot = illustrativeTrust();
const json = JSON.stringify(snapshot);

const pageOf = (src: string) =>
  `<!doctype html><title>t</title><impact-widget src="${src}" metric="trust.recruitment"><p>20 leaders</p></impact-widget>
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

const bad: [name: string, answer: (response: ServerResponse) => void][] = [
  ["not there", (response) => response.writeHead(404).end()],
  ["50 MB", huge],
  ["never whole", (response) => response.writeHead(200).write('{"format":')],
  ["truncated", (response) => response.writeHead(200).end(json.slice(0, json.length / 2))],
  [
    "cut off on its way",
    (response) => {
      response.writeHead(200, { "Content-Length": String(json.length) });
      response.write(json.slice(0, 1000), () => response.destroy());
    },
  ],
  [
    "a page instead",
    (response) => response.writeHead(200, { "Content-Type": "text/html" }).end("<h1>Sign in</h1>"),
  ],
  ["another JSON", (response) => response.writeHead(200).end('{"format":"geojson"}')],
  ["nothing", (response) => response.writeHead(200).end()],
  [
    "a newer version",
    (response) =>
      response.writeHead(200).end(json.replace('"schemaVersion":1', '"schemaVersion":99')),
  ],
  [
    "redirected without end",
    (response) => response.writeHead(302, { Location: "/data.json" }).end(),
  ],
  [
    "redirected to who refuses",
    (response) => response.writeHead(302, { Location: `${foreignOrigin()}/data.json` }).end(),
  ],
];

test.each(bad)(
  "a snapshot that is %s ends in words and a button, and trying again draws it",
  async (name, answer) => {
    const src = `/${name.replaceAll(" ", "-")}.json`;
    server.answers.set(src, (_, response) => answer(response));
    server.page(`${src}.html`, pageOf(src));
    const { page } = await open(`${src}.html`);
    await expect.poll(() => statesOn(page), { timeout: 60_000 }).toEqual(["error"]);
    await page.getByText("20 leaders").waitFor();
    await page.getByRole("alert").getByText(/\w/).first().waitFor();
    if (name === "50 MB") expect(sentBytes).toBeLessThan(30_000_000);
    server.json(src, snapshot);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => statesOn(page)).toEqual(["ready"]);
  },
);

test("a snapshot on another server is drawn where that server allows it, and is an error where not", async () => {
  foreign.json("/allowed.json", snapshot, { "Access-Control-Allow-Origin": "*" });
  foreign.json("/refused.json", snapshot);
  server.page("/cors-allowed", pageOf(`${foreignOrigin()}/allowed.json`));
  server.page("/cors-refused", pageOf(`${foreignOrigin()}/refused.json`));
  const allowed = await open("/cors-allowed");
  const refused = await open("/cors-refused");
  await expect.poll(() => statesOn(allowed.page)).toEqual(["ready"]);
  await expect.poll(() => statesOn(refused.page)).toEqual(["error"]);
});

test("a redirect to where the snapshot is now is followed", async () => {
  server.json("/now.json", snapshot);
  server.answers.set("/then.json", (_, response) =>
    response.writeHead(301, { Location: "/now.json" }).end(),
  );
  server.page("/moved", pageOf("/then.json"));
  const { page } = await open("/moved");
  await expect.poll(() => statesOn(page)).toEqual(["ready"]);
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
