import type { Count } from "@the-difference/impact-sdk";

/** The number of a count that has one, exact or bounded; nothing for hidden and absent counts. */
export function numberOf(count: Count | undefined): number | undefined {
  return count?.is === "exact" || count?.is === "bounded" ? count.value : undefined;
}
