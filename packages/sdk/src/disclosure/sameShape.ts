const names = new Set(["id", "stage", "from", "to", "dimension", "measure", "unit"]);

/** Whether two bodies have the same rows under the same ids, whatever their counts. */
export function sameShape(one: unknown, other: unknown): boolean {
  return JSON.stringify(shapeOf(one)) === JSON.stringify(shapeOf(other));
}

function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== "object" || value === null || "is" in value) return undefined;
  return Object.entries(value).flatMap(([key, entry]) => {
    if (typeof entry === "string") return names.has(key) ? [[key, entry]] : [];
    const shape = shapeOf(entry);
    return shape === undefined ? [] : [[key, shape]];
  });
}
