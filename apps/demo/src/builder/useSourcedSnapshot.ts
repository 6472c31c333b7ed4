import { skipToken, useQuery } from "@tanstack/react-query";
import type { Snapshot } from "@the-difference/impact-sdk";
import { english } from "@the-difference/impact-ui";
import { failureInWords, snapshotQueryOptions } from "@the-difference/impact-ui/query";
import type { SnapshotSource } from "./snapshotSource";

/** The snapshot of a source, or what is wrong with it in words. Neither while it is on its way. */
export function useSourcedSnapshot(source: SnapshotSource): {
  snapshot?: Snapshot | undefined;
  fault?: string | undefined;
} {
  const options = snapshotQueryOptions(source.is === "address" ? source.here : "");
  const { data, error } = useQuery({
    ...options,
    ...(source.is !== "address" && { queryFn: skipToken }),
  });
  if (source.is === "missing") return { fault: source.fault };
  if (source.is === "file") return { snapshot: source.file.snapshot };
  return { snapshot: data, fault: error ? failureInWords(error, english) : undefined };
}
