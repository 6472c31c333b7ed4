import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { Snapshot } from "@the-difference/impact-sdk";
import { useSnapshotUrl } from "./ImpactProvider";
import { snapshotQueryOptions } from "./snapshotQueryOptions";

/**
 * The snapshot of the nearest `ImpactProvider`, as a TanStack query: `data`, `error`, `isPending`,
 * `refetch`. However many figures ask, it is fetched once.
 */
export function useSnapshot(): UseQueryResult<Snapshot> {
  return useQuery(snapshotQueryOptions(useSnapshotUrl()));
}
