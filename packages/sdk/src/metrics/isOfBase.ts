import type { DestinationBase, DestinationId } from "../results/progressionResult";

/** Whether people of a destination can be in the destination base at all. */
export function isOfBase(destination: DestinationId, base: DestinationBase): boolean {
  return base === "graduates" || (destination !== "out" && destination !== "unknown");
}
