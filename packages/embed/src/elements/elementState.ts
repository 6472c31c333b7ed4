/** How an element stands, for a host's styles: `impact-widget:state(error)`. Several may be true at once. */
const elementStates = ["loading", "ready", "error", "stale", "suppressed", "empty"] as const;
export type ElementState = (typeof elementStates)[number];

export function setStates(internals: ElementInternals, states: readonly ElementState[]): void {
  // A browser that has no custom states draws figures all the same.
  const set = internals.states as CustomStateSet | undefined;
  for (const state of elementStates) {
    if (states.includes(state)) set?.add(state);
    else set?.delete(state);
  }
}
