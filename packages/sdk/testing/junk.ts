import * as fc from "fast-check";

/** Anything that JavaScript, JSON or a spreadsheet can put where something else was expected. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(undefined, null, "", "x", true, NaN, Infinity, -1, 0.5, 2 ** 53, [], {}),
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
);

/** Any number there is, the awkward ones above all. */
export const anyNumber: fc.Arbitrary<number> = fc.oneof(
  fc.constantFrom(NaN, Infinity, -Infinity, -1, -0, 0, 1, 0.5, 5e-324, 2 ** 53 - 1, 2 ** 53, 1e300),
  fc.integer({ min: -3, max: 40 }),
  fc.double(),
);

/** Any text, dates that are none and one that is among them. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom("", " ", "2022-09-01", "2022-02-30", "__proto__"),
  fc.string(),
);

type Path = readonly PropertyKey[];

/** The data with one field, at any depth, taken away or replaced by junk. */
export function broken(data: unknown): fc.Arbitrary<unknown> {
  const paths = placesOf(data).map(({ path }) => path);
  return fc
    .tuple(fc.constantFrom(...paths), junk)
    .map(([path, value]) => replaced(data, path, value));
}

/**
 * The data as it is, or with one of its numbers or texts replaced by another: what a type lets through.
 * Texts that stand for one of a few choices stay.
 *
 * @param fixed - paths like `destinations.0.id` of further such texts
 */
export function ofItsType<Data>(data: Data, fixed = /^$/): fc.Arbitrary<Data> {
  const places = placesOf(data).filter(
    ({ path, value }) =>
      typeof value === "number" ||
      (typeof value === "string" &&
        !choices.has(String(path.at(-1))) &&
        !fixed.test(path.join("."))),
  );
  const others = places.map(({ path, value }) =>
    (typeof value === "number" ? anyNumber : anyText).map((other) => replaced(data, path, other)),
  );
  return fc.oneof(fc.constant(data), ...(others as fc.Arbitrary<Data>[]));
}

/** Fields whose texts the compiler knows one by one. */
const choices = new Set(
  "is why bound kind measure status base complement destinationBase destination of promotedMeans measuredBy noRecordMeans unit level repeats term year denominator parts event".split(
    " ",
  ),
);

function placesOf(data: unknown, path: Path = []): { path: Path; value: unknown }[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [
    { path: [...path, key], value },
    ...placesOf(value, [...path, key]),
  ]);
}

function replaced(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = Array.isArray(data) ? [...data] : { ...(data as object) };
  Reflect.set(copy, key, replaced(Reflect.get(copy, key), rest, value));
  return copy;
}
