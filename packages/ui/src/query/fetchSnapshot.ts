import { parseSnapshot, type Snapshot } from "@the-difference/impact-sdk";
import { SnapshotFetchError, type SnapshotFetchReason } from "./SnapshotFetchError";

/** A snapshot of a hundred figures is some 0.2 MB; a page must not freeze on what is none. */
const mostBytes = 5_000_000;

const mostMs = 30_000;

/**
 * The snapshot at an address, parsed. What takes longer than half a minute or is larger than 5 MB is given
 * up while it comes.
 *
 * @param url - absolute or relative to the page
 * @throws {SnapshotFetchError} where the address gives no JSON in these limits
 * @throws {SnapshotError} where the JSON is no snapshot
 */
export async function fetchSnapshot(
  url: string,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<Snapshot> {
  return parseSnapshot(await fetchJson(url, { signal }));
}

/**
 * What `fetchSnapshot` parses, for whoever reads one result of it.
 *
 * @throws {SnapshotFetchError} as `fetchSnapshot`
 */
export async function fetchJson(
  url: string,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<unknown> {
  const late = AbortSignal.timeout(mostMs);
  const until = signal ? AbortSignal.any([signal, late]) : late;
  let text: string;
  try {
    const response = await fetch(url, { signal: until, headers: { Accept: "application/json" } });
    const { ok, status } = response;
    if (!ok) throw new SnapshotFetchError(url, reasonOf(status), `the server answered ${status}`);
    text = await textWithin(mostBytes, response, url);
  } catch (cause) {
    if (signal?.aborted || cause instanceof SnapshotFetchError) throw cause;
    throw late.aborted
      ? new SnapshotFetchError(url, "tooSlow", "nothing whole came in time", { cause })
      : new SnapshotFetchError(url, "unreachable", "the address did not answer", { cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw text.trimStart().startsWith("<")
      ? new SnapshotFetchError(url, "webPage", "what came is a web page", { cause })
      : new SnapshotFetchError(url, "notJson", "what came is not JSON", { cause });
  }
}

function reasonOf(status: number): SnapshotFetchReason {
  if (status === 404 || status === 410) return "notFound";
  return status === 429 || status >= 500 ? "serverFailed" : "refused";
}

/** The answer's text, given up at the first byte too many: its length is not always said beforehand. */
async function textWithin(most: number, response: Response, url: string): Promise<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return "";
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text;
    text += value;
    if (text.length > most) {
      await reader.cancel();
      throw new SnapshotFetchError(url, "tooLarge", "what came is larger");
    }
  }
}
