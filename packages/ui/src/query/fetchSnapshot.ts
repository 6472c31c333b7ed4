import { parseSnapshot, type Snapshot } from "@the-difference/impact-sdk";
import { SnapshotFetchError } from "./SnapshotFetchError";

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
    if (!response.ok) {
      const isWorthRetrying = response.status >= 500 || response.status === 429;
      throw new SnapshotFetchError(url, `the server answered ${response.status}`, isWorthRetrying);
    }
    text = await textWithin(mostBytes, response, url);
  } catch (cause) {
    if (signal?.aborted || cause instanceof SnapshotFetchError) throw cause;
    const reason = late.aborted
      ? `nothing whole came within ${mostMs / 1000} seconds`
      : "the address did not answer";
    throw new SnapshotFetchError(url, reason, !late.aborted, { cause });
  }
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new SnapshotFetchError(url, "what came is not JSON", false, { cause });
  }
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
      throw new SnapshotFetchError(url, `what came is larger than ${most / 1e6} MB`, false);
    }
  }
}
