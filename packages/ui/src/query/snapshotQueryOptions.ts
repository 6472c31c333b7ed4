import { queryOptions } from "@tanstack/react-query";
import type { Snapshot } from "@the-difference/impact-sdk";
import { fetchSnapshot } from "./fetchSnapshot";
import { SnapshotFetchError } from "./SnapshotFetchError";

/**
 * TanStack Query options for the snapshot at an address: fetched, parsed, kept for an hour.
 *
 * A published file changes a few times a year, so it is not fetched again when a window gets focus. A
 * file that is not a snapshot is not asked for again: it would not get better.
 *
 * @param url - where the snapshot's JSON is, absolute or relative to the page
 * @example
 * const { data } = useQuery(snapshotQueryOptions("/impact-report-2021-22.json"));
 */
export function snapshotQueryOptions(url: string): ReturnType<typeof queryOptions<Snapshot>> {
  return queryOptions<Snapshot>({
    queryKey: ["difference-impact-snapshot", url],
    queryFn: ({ signal }) => fetchSnapshot(url, { signal }),
    staleTime: 60 * 60 * 1000,
    refetchOnWindowFocus: false,
    retry: (failures, error) =>
      error instanceof SnapshotFetchError && error.isWorthRetrying && failures < 2,
  });
}
