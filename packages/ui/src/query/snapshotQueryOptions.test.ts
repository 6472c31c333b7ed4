import { QueryClient } from "@tanstack/react-query";
import { SnapshotError } from "@the-difference/impact-sdk";
import { exampleResults } from "@the-difference/sample-data";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { SnapshotFetchError } from "./SnapshotFetchError";
import { snapshotQueryOptions } from "./snapshotQueryOptions";

const snapshot = exampleResults().emptyFunnel;
const url = "https://data.example/snapshot.json";

const fetched = vi.fn<typeof fetch>();
const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
beforeEach(() => vi.stubGlobal("fetch", fetched));
afterEach(() => {
  client.clear();
  fetched.mockReset();
  vi.unstubAllGlobals();
});

const ask = () => client.query(snapshotQueryOptions(url));
const failure = () =>
  ask().then(
    () => undefined,
    (error: unknown) => error,
  );
const fails = (status: number) => async () => new Response("", { status });

test("the snapshot at the address is fetched, parsed and kept", async () => {
  fetched.mockImplementation(async () => Response.json(snapshot));
  expect(await ask()).toEqual(snapshot);
  expect(await ask()).toEqual(snapshot);
  expect(fetched).toHaveBeenCalledOnce();
  expect(fetched.mock.calls[0]?.[0]).toBe(url);
});

test("an address that does not exist is named, and asked once", async () => {
  fetched.mockImplementation(fails(404));
  const error = await failure();
  expect(error).toBeInstanceOf(SnapshotFetchError);
  expect(error).toMatchObject({ url, isWorthRetrying: false });
  expect(String(error)).toContain(
    `Snapshot ${url}: expected JSON of at most 5 MB within 30 seconds; the server answered 404`,
  );
  expect(fetched).toHaveBeenCalledOnce();
});

test.each([500, 503, 429])("a server that answers %i is asked twice more", async (status) => {
  fetched.mockImplementationOnce(fails(status)).mockImplementationOnce(fails(status));
  fetched.mockImplementation(async () => Response.json(snapshot));
  expect(await ask()).toEqual(snapshot);
  expect(fetched).toHaveBeenCalledTimes(3);
});

test("a server that keeps failing is given up after three times", async () => {
  fetched.mockImplementation(fails(500));
  expect(await failure()).toMatchObject({ isWorthRetrying: true });
  expect(fetched).toHaveBeenCalledTimes(3);
});

test("an address that does not answer is asked again, and the cause is kept", async () => {
  const cause = new TypeError("fetch failed");
  fetched.mockRejectedValue(cause);
  const error = await failure();
  expect(error).toBeInstanceOf(SnapshotFetchError);
  expect(error).toMatchObject({ cause, isWorthRetrying: true });
  expect(fetched).toHaveBeenCalledTimes(3);
});

test("a web page is said to be one, and asked for once", async () => {
  fetched.mockImplementation(async () => new Response("<!doctype html>"));
  const error = await failure();
  expect(error).toBeInstanceOf(SnapshotFetchError);
  expect(error).toMatchObject({ cause: expect.any(SyntaxError), isWorthRetrying: false });
  expect(String(error)).toContain("what came is a web page");
  expect(fetched).toHaveBeenCalledOnce();
});

test.each([
  ["JSON that is no snapshot", { hello: "world" }, "SNAPSHOT_NOT_ONE"],
  ["a snapshot of a future version", { ...snapshot, schemaVersion: 2 }, "SNAPSHOT_VERSION_UNKNOWN"],
  ["a snapshot without its results", { ...snapshot, results: undefined }, "SNAPSHOT_INVALID"],
])("%s is refused for what it is, and asked for once", async (_, json, code) => {
  fetched.mockImplementation(async () => Response.json(json));
  const error = await failure();
  expect(error).toBeInstanceOf(SnapshotError);
  expect(error).toMatchObject({ code });
  expect(fetched).toHaveBeenCalledOnce();
});

test("a query that is cancelled stops its request and asks no more", async () => {
  let signal: AbortSignal | null | undefined;
  fetched.mockImplementation((_, init) => {
    signal = init?.signal;
    return new Promise((_resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal?.reason));
    });
  });
  const asked = failure();
  await vi.waitFor(() => expect(fetched).toHaveBeenCalledOnce());
  await client.cancelQueries();
  expect(await asked).not.toBeInstanceOf(SnapshotFetchError);
  expect(signal?.aborted).toBe(true);
  expect(fetched).toHaveBeenCalledOnce();
});
