import { exampleResults } from "@the-difference/sample-data";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fetchSnapshot } from "./fetchSnapshot";

const url = "https://data.example/snapshot.json";
const snapshot = exampleResults().emptyFunnel;

const fetched = vi.fn<typeof fetch>();
beforeEach(() => vi.stubGlobal("fetch", fetched));
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  fetched.mockReset();
});

/** An answer that comes in pieces of 1 MB for as long as someone reads it. */
function endless() {
  let pieces = 0;
  let isCancelled = false;
  const piece = new TextEncoder().encode(" ".repeat(1_000_000));
  const body = new ReadableStream({
    pull(controller) {
      pieces += 1;
      controller.enqueue(piece);
    },
    cancel() {
      isCancelled = true;
    },
  });
  return { response: new Response(body), read: () => ({ pieces, isCancelled }) };
}

test("a snapshot that comes in pieces, cut inside a letter, is read whole", async () => {
  const bytes = new TextEncoder().encode(JSON.stringify({ ...snapshot, title: "Gwnïo – €" }));
  const body = new ReadableStream({
    start(controller) {
      for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
      controller.close();
    },
  });
  fetched.mockResolvedValue(new Response(body));
  expect((await fetchSnapshot(url)).title).toBe("Gwnïo – €");
});

test("a snapshot without end is given up after 5 MB, and no more of it is read", async () => {
  const { response, read } = endless();
  fetched.mockResolvedValue(response);
  await expect(fetchSnapshot(url)).rejects.toMatchObject({
    reason: "tooLarge",
    isWorthRetrying: false,
    message: expect.stringContaining("what came is larger"),
  });
  expect(read().isCancelled).toBe(true);
  // What was read ahead on its way through the decoder comes on top.
  expect(read().pieces).toBeLessThan(10);
});

test("an answer that never ends is given up after half a minute, and is not asked for again", async () => {
  const late = new AbortController();
  const timeout = vi.spyOn(AbortSignal, "timeout").mockReturnValue(late.signal);
  fetched.mockImplementation(async (_, init) => {
    const body = new ReadableStream({
      start(controller) {
        init?.signal?.addEventListener("abort", () => controller.error(init.signal?.reason));
      },
    });
    return new Response(body);
  });
  const asked = fetchSnapshot(url);
  late.abort(new DOMException("too late", "TimeoutError"));
  await expect(asked).rejects.toMatchObject({
    reason: "tooSlow",
    isWorthRetrying: false,
    message: expect.stringContaining("nothing whole came in time"),
  });
  expect(timeout).toHaveBeenCalledWith(30_000);
});

test("who asked may stop it, and hears the reason given", async () => {
  const stopped = new AbortController();
  fetched.mockImplementation(async (_, init) => {
    init?.signal?.throwIfAborted();
    return Response.json(snapshot);
  });
  const reason = new Error("no longer needed");
  stopped.abort(reason);
  await expect(fetchSnapshot(url, { signal: stopped.signal })).rejects.toBe(reason);
});

test.each([
  ["404", new Response("", { status: 404 }), "notFound", false],
  ["410", new Response("", { status: 410 }), "notFound", false],
  ["401", new Response("", { status: 401 }), "refused", false],
  ["403", new Response("", { status: 403 }), "refused", false],
  ["400", new Response("", { status: 400 }), "refused", false],
  ["429", new Response("", { status: 429 }), "serverFailed", true],
  ["500", new Response("", { status: 500 }), "serverFailed", true],
  ["503", new Response("", { status: 503 }), "serverFailed", true],
  ["a page to sign in", new Response("\n<!doctype html><h1>Sign in</h1>"), "webPage", false],
  ["half a file", new Response(JSON.stringify(snapshot).slice(0, 100)), "notJson", false],
  ["nothing", new Response(""), "notJson", false],
])("%s is told from other failures", async (_, response, reason, isWorthRetrying) => {
  fetched.mockResolvedValue(response);
  await expect(fetchSnapshot(url)).rejects.toMatchObject({ url, reason, isWorthRetrying });
});

test("an answer that does not come, or is kept from the page, is out of reach", async () => {
  const cause = new TypeError("Failed to fetch");
  fetched.mockRejectedValue(cause);
  await expect(fetchSnapshot(url)).rejects.toMatchObject({
    reason: "unreachable",
    isWorthRetrying: true,
    cause,
  });
});
