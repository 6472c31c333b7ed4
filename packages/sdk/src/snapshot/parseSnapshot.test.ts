import { describe, expect, it } from "vitest";
import { testContext } from "../../testing/testContext";
import { standardPolicy } from "../disclosure/policy";
import { SnapshotError } from "../errors/SnapshotError";
import { quantityResult } from "../metrics/quantityResult";
import { targetResult } from "../metrics/targetResult";
import { exactly } from "../results/count";
import { rateOf } from "../results/rateOf";
import { parseSnapshot, safeParseSnapshot } from "./parseSnapshot";
import { publishSnapshot } from "./publishSnapshot";

const context = { ...testContext, id: "dlp.promoted" };

/** A snapshot as it comes over the wire, to break as a test likes. */
function wire(): unknown {
  const target = targetResult(
    {
      unit: "graduates",
      aim: { is: "share", share: 0.6, of: "graduates" },
      actual: exactly(20),
      base: exactly(40),
    },
    context,
  );
  const rate = rateOf(exactly(20), exactly(40));
  const quantity = quantityResult(
    { is: "rate", rate, of: "graduates" },
    { ...context, id: "rate" },
  );
  return JSON.parse(
    JSON.stringify(
      publishSnapshot([target, quantity], standardPolicy, {
        id: "trust.2022",
        title: "A trust in 2021-22",
        publisher: "A trust",
        publishedOn: "2022-12-01",
        period: "2021-22",
      }),
    ),
  );
}

function errorOf(input: unknown): SnapshotError {
  const parsed = safeParseSnapshot(input);
  if (parsed.ok) throw new Error("expected a refusal");
  return parsed.error;
}

const kinds = (
  "funnel breakdown progression target survey quantity timeToEvent retention targetSeries reach " +
  "audiences change exclusions absence comparison dose gain"
).split(" ");

describe("parseSnapshot", () => {
  it("reads what publishSnapshot made, apart from the input", () => {
    const input = wire();
    const snapshot = parseSnapshot(input);
    expect(snapshot).toEqual(input);
    expect(snapshot).not.toBe(input);
  });

  it("throws the error that safeParseSnapshot returns", () => {
    expect(() => parseSnapshot({})).toThrow(SnapshotError);
    expect(errorOf({}).code).toBe("SNAPSHOT_NOT_ONE");
  });

  it.each([
    [
      '{"format":"difference-impact-snapshot"}',
      "snapshot: expected an object; received a text. Call JSON.parse first",
    ],
    [null, "snapshot: expected an object; received null."],
    [[], "snapshot: expected an object; received a list of 0."],
    [
      { format: "geojson" },
      'expected "difference-impact-snapshot"; received the text "geojson" at format.',
    ],
  ])("says of %j that it is no snapshot", (input, message) => {
    const error = errorOf(input);
    expect(error.code).toBe("SNAPSHOT_NOT_ONE");
    expect(error.message).toContain(message);
  });

  it("names a newer version as such, whatever else is in it", () => {
    const error = errorOf({ format: "difference-impact-snapshot", schemaVersion: 2, novel: true });
    expect(error.code).toBe("SNAPSHOT_VERSION_UNKNOWN");
    expect(error.message).toContain(
      "Version 2 was made by a newer publisher; this reader knows 1: update @the-difference/impact-sdk",
    );
  });

  it.each([0, 0.5, "2", undefined])(
    "says of version %j what it should be, and of no newer one",
    (schemaVersion) => {
      const error = errorOf({ format: "difference-impact-snapshot", schemaVersion });
      expect(error.code).toBe("SNAPSHOT_VERSION_UNKNOWN");
      expect(error.faults).toMatchObject([{ path: "schemaVersion", expected: "1" }]);
      expect(error.message).toMatch(/^snapshot: expected 1; received .* at schemaVersion\.$/);
    },
  );

  it("lists every fault with its path, what was expected and what was received", () => {
    const input = wire();
    set(input, "publishedOn", "2022-02-30");
    set(input, "results[0].title", 7);
    set(input, "results[0].kind", "pie");
    set(input, "results[1].body.quantity.rate.numerator", { is: "exact", value: -1 });
    set(input, "results[1].basis.kind", "guess");
    set(input, "extra", "x".repeat(100));
    remove(input, "publisher");
    expect(errorOf(input).faults).toEqual([
      { path: "publisher", expected: "a text", received: "nothing" },
      {
        path: "publishedOn",
        expected: "a date like 2022-07-31",
        received: 'the text "2022-02-30"',
      },
      {
        path: "results[0].kind",
        expected: kinds.map((kind) => `"${kind}"`).join(" or "),
        received: 'the text "pie"',
      },
      {
        path: "results[1].basis.kind",
        expected: '"register" or "survey" or "published"',
        received: 'the text "guess"',
      },
      {
        path: "results[1].body.quantity.rate.numerator.value",
        expected: "at least 0",
        received: "the number -1",
      },
      { path: "extra", expected: "no such field", received: `the text "${"x".repeat(58)}…` },
    ]);
  });

  it("refuses in its own words what has more faults than there is room for", () => {
    const input = Object(wire());
    const { code, message } = errorOf({
      ...input,
      results: Array(20_000).fill({ kind: "funnel" }),
    });
    expect(code).toBe("SNAPSHOT_INVALID");
    expect(message).toContain("more faults than can be listed");
  });

  it("finds a share that is not its numerator ÷ its denominator", () => {
    const input = wire();
    set(input, "results[1].body.quantity.rate.share", 0.51);
    expect(errorOf(input).faults).toEqual([
      {
        path: "results[1].body.quantity.rate.share",
        expected: "20 ÷ 40 = 0.5",
        received: "the number 0.51",
      },
    ]);
  });

  it("finds a share whose counts are hidden", () => {
    const input = wire();
    set(input, "results[1].body.quantity.rate.numerator", { is: "hidden", why: "suppressed" });
    expect(errorOf(input).faults[0]?.path).toBe("results[1].body.quantity.rate.numerator");
  });

  it("finds parts above their whole", () => {
    const input = wire();
    set(input, "results[0].body.attainment.actual.value", 41);
    expect(errorOf(input).faults[0]).toEqual({
      path: "results[0].body.attainment.actual",
      expected: "at most 40 together, the base",
      received: "41",
    });
  });

  it("finds ids that repeat, sources that are missing and results nobody accounts for", () => {
    const input = wire();
    set(input, "results[1].id", "dlp.promoted");
    set(input, "results[0].evidence[0]", { figure: "F1", source: "other", place: "p. 1" });
    const paths = errorOf(input).faults.map(({ path }) => path);
    expect(paths).toContain("results[1].id");
    expect(paths).toContain("results[0].evidence[0].source");
    expect(paths).toContain("results");
  });

  it("refuses an exemption of what is not already public", () => {
    const input = wire();
    set(input, "exemptions[0]", { result: "rate", reason: "Because" });
    remove(input, "protection[1]");
    expect(errorOf(input).faults).toEqual([
      {
        path: "exemptions[0].result",
        expected: "a result that is already public",
        received: "one of a register",
      },
    ]);
  });

  it("catches a field that is taken away or is of another type, wherever it is", () => {
    const optional = new Set(["mode", "url", "illustrative"]);
    let tried = 0;
    for (const path of pathsOf(wire())) {
      if (optional.has(path.split(".").at(-1) ?? "")) continue;
      for (const broken of [undefined, { not: "this" }]) {
        // A snapshot without the list of content has none.
        if (broken === undefined && path === "content") continue;
        const input = wire();
        if (broken === undefined) remove(input, path);
        else set(input, path, broken);
        expect({ path, ok: safeParseSnapshot(input).ok }).toEqual({ path, ok: false });
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(100);
  });
});

/** The path of every field of an object, written as code would reach it. */
function pathsOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) {
    return value.flatMap((entry, index) => pathsOf(entry, `${path}[${index}]`));
  }
  return Object.entries(value).flatMap(([key, entry]) => {
    const here = path === "" ? key : `${path}.${key}`;
    return [here, ...pathsOf(entry, here)];
  });
}

function set(input: unknown, path: string, value: unknown): void {
  const { parent, key } = placeOf(input, path);
  Reflect.set(parent, key, value);
}

function remove(input: unknown, path: string): void {
  const { parent, key } = placeOf(input, path);
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
}

function placeOf(input: unknown, path: string): { parent: object; key: string } {
  const keys = path.split(/[.[\]]+/).filter((key) => key !== "");
  const key = keys.pop() ?? "";
  const parent = keys.reduce<unknown>((value, step) => Reflect.get(Object(value), step), input);
  if (typeof parent !== "object" || parent === null) throw new Error(`nothing at ${path}`);
  return { parent, key };
}
