import { createReadStream, existsSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const types: Record<string, string> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
};

/** A plain web server: a folder's files, and answers of its own for some paths. */
export class ServedFolder {
  readonly requests: string[] = [];
  readonly answers = new Map<string, Answer>();
  #server: Server;

  constructor(folder: string) {
    this.#server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? "/", "http://localhost");
      this.requests.push(pathname);
      if (pathname === "/favicon.ico") return response.writeHead(204).end();
      const answer = this.answers.get(pathname);
      if (answer) return answer(request, response);
      const file = join(folder, normalize(pathname));
      if (!existsSync(file) || extname(file) === "") return response.writeHead(404).end();
      response.setHeader("Content-Type", types[extname(file)] ?? "application/octet-stream");
      return createReadStream(file).pipe(response);
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  page(path: string, html: string, headers: Record<string, string> = {}): void {
    this.answers.set(path, (_, response) => {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", ...headers }).end(html);
    });
  }

  json(path: string, value: unknown, headers: Record<string, string> = {}): void {
    this.answers.set(path, (_, response) => {
      response
        .writeHead(200, { "Content-Type": "application/json", ...headers })
        .end(JSON.stringify(value));
    });
  }
}
