/**
 * The numbers that stand before and are hidden after, wherever they do: the `value` of counts, or the
 * `share` of rates.
 */
export function numbersTakenAway(
  before: unknown,
  after: unknown,
  field: "value" | "share",
): number[] {
  if (typeof before !== "object" || before === null) return [];
  if (typeof after !== "object" || after === null) return [];
  if ("is" in after && after.is === "hidden") {
    const number: unknown = Reflect.get(before, field);
    return typeof number === "number" ? [number] : [];
  }
  return Object.entries(before).flatMap(([key, entry]) =>
    numbersTakenAway(entry, Reflect.get(after, key), field),
  );
}
