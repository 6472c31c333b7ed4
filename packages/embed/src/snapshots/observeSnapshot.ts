import {
  focusManager,
  type Query,
  QueryCache,
  type QueryClient,
  type QueryKey,
  type QueryObserver,
} from "@tanstack/query-core";
import { parseEnvelope, type SnapshotEnvelope } from "@the-difference/impact-sdk/forms";
import { fetchJson, SnapshotFetchError } from "@the-difference/impact-ui/query";

export { readResult } from "./readResult";

/** What is known of the snapshot at an address. */
export interface SnapshotState {
  envelope: SnapshotEnvelope | undefined;
  /** Why the last request did not give it; the snapshot of an earlier one may be there. */
  error: Error | null;
  isFetching: boolean;
  /** When the snapshot came, in milliseconds since 1970. */
  fetchedAt: number;
}

export interface SnapshotObservation {
  state: () => SnapshotState;
  retry: () => void;
  stop: () => void;
}

/** A page that a reader comes back to after so long asks whether there is something new. */
const freshMs = 5 * 60 * 1000;

const cache = new QueryCache();

/**
 * What a cache and its queries ask their client for. A whole QueryClient brings mutations and lists of pages
 * along, and a QueryObserver the options of hooks: 3.5 kB that no element uses.
 */
const client = {
  getQueryCache: () => cache,
  getQueryDefaults: () => ({}),
  defaultQueryOptions: (options: object) => options,
} as unknown as QueryClient;

/**
 * Follows the snapshot at an address. However many elements follow it, it is requested once; it is
 * requested again when the reader comes back to the page, and after a failure that may pass.
 */
export function observeSnapshot(url: string, changed: () => void): SnapshotObservation {
  const queryKey: QueryKey = [url];
  const query = cache.build(client, {
    queryKey,
    queryFn: async ({ signal }) => parseEnvelope(await fetchJson(url, { signal })),
    retry: (failures, error) =>
      error instanceof SnapshotFetchError && error.isWorthRetrying && failures < 3,
    // A browser that takes itself for offline would wait without a word.
    networkMode: "always",
  });
  const fetch = () => {
    query.fetch().catch(() => {
      // The query's state says so.
    });
  };
  const follower = followerOf(query, changed, fetch);
  query.addObserver(follower);
  followFocus();
  // Another element that asks in vain is not a reason to ask again; its reader's button is.
  if (query.state.status !== "error" && query.isStaleByTime(freshMs)) fetch();
  return {
    state() {
      const { data, error, fetchStatus, dataUpdatedAt } = query.state;
      return {
        envelope: data,
        error,
        isFetching: fetchStatus === "fetching",
        fetchedAt: dataUpdatedAt,
      };
    },
    retry: fetch,
    stop: () => query.removeObserver(follower),
  };
}

/** What a query asks of who observes it. */
function followerOf(
  query: Query<SnapshotEnvelope>,
  onQueryUpdate: () => void,
  refetch: () => void,
): QueryObserver {
  return {
    options: {},
    onQueryUpdate,
    refetch,
    shouldFetchOnWindowFocus: () => query.isStaleByTime(freshMs),
  } as unknown as QueryObserver;
}

let followsFocus = false;

/** From the first snapshot on: while nothing was asked for, nothing can be stale. */
function followFocus(): void {
  if (followsFocus) return;
  followsFocus = true;
  focusManager.subscribe((isFocused) => {
    if (isFocused) cache.onFocus();
  });
}
