/** Every text in a value, however deep, but ids and the names of fills and marks. */
export function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    ["id", "rowId", "is", "fill", "locale"].includes(key) ? [] : textsOf(entry),
  );
}
