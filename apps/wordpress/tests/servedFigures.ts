import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, extname, join } from "node:path";
import type { PublishedFolder } from "@the-difference/impact-ui/server";

const require = createRequire(import.meta.url);
export const embedDist = dirname(require.resolve("@the-difference/impact-embed"));

const types: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
};

export interface ServedFigures {
  address: string;
  port: number;
  close(): Promise<void>;
}

/** A folder of figures on a web server that knows nothing but files. */
export async function servedFigures(
  folderAt: (address: string) => PublishedFolder,
): Promise<ServedFigures> {
  const texts = new Map<string, string>();
  const server = createServer((request, response) => {
    const text = texts.get(new URL(request.url ?? "/", "http://localhost").pathname.slice(1));
    const type = types[extname(request.url ?? "")] ?? "text/html; charset=utf-8";
    response.writeHead(text === undefined ? 404 : 200, { "Content-Type": type }).end(text);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${port}/`;
  const { files, assets } = folderAt(address);
  for (const [name, text] of files) texts.set(name, text);
  for (const name of assets) texts.set(name, await readFile(assetFile(name), "utf8"));
  return {
    address,
    port,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function assetFile(name: string): string {
  const file = name.replace("assets/", "");
  return file === "styles.css"
    ? require.resolve("@the-difference/impact-ui/styles.css")
    : join(embedDist, "frame", file);
}
