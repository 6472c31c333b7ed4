/** Whether disclosure control took a value out of a result, or out of anything in a snapshot. */
export function hidesValues(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return ("is" in value && value.is === "hidden") || Object.values(value).some(hidesValues);
}
