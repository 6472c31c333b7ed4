/** The values of the counts that are exact or bounded before and hidden after, wherever they stand. */
export function countsTakenAway(before: unknown, after: unknown): number[] {
  if (typeof before !== "object" || before === null) return [];
  if (typeof after !== "object" || after === null) return [];
  if ("is" in after && after.is === "hidden") {
    return "value" in before && typeof before.value === "number" ? [before.value] : [];
  }
  return Object.entries(before).flatMap(([key, entry]) =>
    countsTakenAway(entry, Reflect.get(after, key)),
  );
}
