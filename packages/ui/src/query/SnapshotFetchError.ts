/**
 * Why an address gave no JSON.
 *
 * `unreachable`: no answer came, or one that the browser keeps from the page (no connection, another server
 * that does not allow it, redirects without end). `notFound`: the server answered 404 or 410. `serverFailed`:
 * it answered 429, or 500 and above. `refused`: it answered any other status that is no success, as 401 and
 * 403 are. `tooLarge` and `tooSlow`: it was given up while it came. `webPage`: HTML came, as from a page to
 * sign in. `notJson`: anything else came that is no JSON, or not whole.
 */
export type SnapshotFetchReason =
  | "unreachable"
  | "notFound"
  | "refused"
  | "serverFailed"
  | "tooLarge"
  | "tooSlow"
  | "webPage"
  | "notJson";

/** A snapshot that could not be had from its address. */
export class SnapshotFetchError extends Error {
  readonly url: string;
  readonly reason: SnapshotFetchReason;

  /** @param found - what came in place of the JSON, as the end of a sentence */
  constructor(url: string, reason: SnapshotFetchReason, found: string, options?: ErrorOptions) {
    super(`Snapshot ${url}: expected JSON of at most 5 MB within 30 seconds; ${found}.`, options);
    this.name = "SnapshotFetchError";
    this.url = url;
    this.reason = reason;
  }

  /** Whether the same request may succeed later without anybody doing anything. */
  get isWorthRetrying(): boolean {
    return this.reason === "unreachable" || this.reason === "serverFailed";
  }
}
