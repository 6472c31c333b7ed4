export interface Stretch {
  /** Where it would begin. */
  at: number;
  length: number;
}

/**
 * Where stretches begin so that none lies on another and each is as near its own place as those before it
 * allow: pushed on from the first, then back from the end, which none passes unless all are too long for it.
 *
 * @param end - where the last has to end
 * @returns in the order given
 */
export function spreadApart(stretches: readonly Stretch[], end: number): number[] {
  const order = stretches.map((_, index) => index).sort((a, b) => atOf(a) - atOf(b));
  const places = stretches.map(({ at }) => at);
  let free = 0;
  for (const index of order) {
    places[index] = Math.max(places[index] ?? 0, free);
    free = (places[index] ?? 0) + lengthOf(index);
  }
  let taken = end;
  for (const index of order.reverse()) {
    places[index] = Math.max(0, Math.min(places[index] ?? 0, taken - lengthOf(index)));
    taken = places[index] ?? 0;
  }
  // Too long for the room: one below the other from the top, past its end.
  free = 0;
  for (const index of order.reverse()) {
    places[index] = Math.max(places[index] ?? 0, free);
    free = (places[index] ?? 0) + lengthOf(index);
  }
  return places;

  function atOf(index: number): number {
    return stretches[index]?.at ?? 0;
  }
  function lengthOf(index: number): number {
    return stretches[index]?.length ?? 0;
  }
}
