import { QueryClient, QueryObserver } from "@tanstack/query-core";
import type { Snapshot } from "@the-difference/impact-sdk";
import { fetchSnapshot, SnapshotFetchError } from "@the-difference/impact-ui/query";

/** What is known of the snapshot at an address. */
export interface SnapshotState {
  snapshot: Snapshot | undefined;
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

const client = new QueryClient();

/**
 * Follows the snapshot at an address. However many elements follow it, it is requested once; it is
 * requested again when the reader comes back to the page, and after a failure that may pass.
 */
export function observeSnapshot(url: string, changed: () => void): SnapshotObservation {
  const observer = new QueryObserver<Snapshot>(client, {
    queryKey: [url],
    queryFn: ({ signal }) => fetchSnapshot(url, { signal }),
    staleTime: freshMs,
    retry: (failures, error) =>
      error instanceof SnapshotFetchError && error.isWorthRetrying && failures < 3,
    // Another element that asks in vain is not a reason to ask again; its reader's button is.
    retryOnMount: false,
    // A browser that takes itself for offline would wait without a word.
    networkMode: "always",
  });
  client.mount();
  const unsubscribe = observer.subscribe(changed);
  return {
    state() {
      const { data, error, isFetching, dataUpdatedAt } = observer.getCurrentResult();
      return { snapshot: data, error, isFetching, fetchedAt: dataUpdatedAt };
    },
    retry: () => void observer.refetch(),
    stop() {
      unsubscribe();
      client.unmount();
    },
  };
}
