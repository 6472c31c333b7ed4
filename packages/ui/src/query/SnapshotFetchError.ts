/** A snapshot that could not be had from its address. */
export class SnapshotFetchError extends Error {
  readonly url: string;
  /** Whether the same request may succeed later. */
  readonly isWorthRetrying: boolean;

  constructor(url: string, reason: string, isWorthRetrying: boolean, options?: ErrorOptions) {
    super(`Snapshot ${url}: expected its JSON; ${reason}. Check the address.`, options);
    this.name = "SnapshotFetchError";
    this.url = url;
    this.isWorthRetrying = isWorthRetrying;
  }
}
