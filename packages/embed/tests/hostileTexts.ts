import { type Snapshot, safeParseSnapshot } from "@the-difference/impact-sdk";

type Path = (string | number)[];

/**
 * A snapshot in which every text that its form allows to be so is `hostile`: one field after the other, so
 * that what is refused in one does not keep it out of the rest.
 */
export function withHostileTexts(
  snapshot: Snapshot,
  hostile: string,
): { snapshot: unknown; fields: string[] } {
  const made: unknown = structuredClone(snapshot);
  const fields: string[] = [];
  for (const path of textsOf(snapshot, [])) {
    const before = valueAt(made, path);
    setAt(made, path, `${hostile}${path.join(".")}`);
    if (safeParseSnapshot(made).ok)
      fields.push(path.filter((step) => typeof step === "string").join("."));
    else setAt(made, path, before);
  }
  return { snapshot: made, fields: [...new Set(fields)] };
}

function textsOf(value: unknown, path: Path): Path[] {
  if (typeof value === "string") return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) =>
    textsOf(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce((value, step) => Reflect.get(Object(value), step), root);
}

function setAt(root: unknown, path: Path, value: unknown): void {
  const last = path.at(-1);
  if (last !== undefined) Reflect.set(Object(valueAt(root, path.slice(0, -1))), last, value);
}
