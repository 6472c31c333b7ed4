import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { broken, junk } from "../../testing/junk";
import { resultOfNumbers } from "../../testing/resultOfNumbers";
import { standardPolicy } from "../disclosure/policy";
import { SnapshotError } from "../errors/SnapshotError";
import type { MetricResultKind } from "../results/metricResult";
import type { ResultForm } from "./forms/ResultForm";
import { resultForms } from "./forms/resultForms";
import { parseEnvelope } from "./parseEnvelope";
import { parseResult } from "./parseResult";
import { safeParseSnapshot } from "./parseSnapshot";
import { publishSnapshot } from "./publishSnapshot";

const kinds = Object.keys(resultOfNumbers) as MetricResultKind[];

/** A snapshot with a result of every kind, each under the name of its kind, as it comes over the wire. */
const wire: Record<string, unknown> & { results: unknown[] } = JSON.parse(
  JSON.stringify(
    publishSnapshot(
      kinds.map((kind) => {
        const ofNumbers = resultOfNumbers[kind];
        const numbers = Array.from({ length: ofNumbers.size }, () => 20);
        return { ...ofNumbers.make(numbers), id: kind.toLowerCase() };
      }),
      standardPolicy,
      {
        id: "every.kind",
        title: "Every kind",
        publisher: "A trust",
        publishedOn: "2022-12-01",
        period: "2021-22",
      },
    ),
  ),
);

function errorOf(read: () => unknown): SnapshotError | undefined {
  try {
    read();
  } catch (error) {
    if (error instanceof SnapshotError) return error;
    throw error;
  }
  return undefined;
}

const formOf = (kind: MetricResultKind) => resultForms[kind] as ResultForm<MetricResultKind>;
const read = (input: unknown, kind: MetricResultKind) =>
  parseResult(parseEnvelope(input), kind.toLowerCase(), formOf(kind));

describe("parseEnvelope", () => {
  it("lists the results without reading them, and is still a snapshot to parse", () => {
    const input = JSON.parse(JSON.stringify(wire));
    const envelope = parseEnvelope(input);
    expect(envelope.results.map(({ kind }) => kind)).toEqual(kinds);
    expect(envelope).not.toBe(input);
    expect(safeParseSnapshot(envelope)).toEqual(safeParseSnapshot(wire));
  });

  it("is not stopped by what is wrong within a result", () => {
    expect(() =>
      parseEnvelope({ ...wire, results: [{ id: "a", kind: "not one yet", body: 1 }] }),
    ).not.toThrow();
  });

  it("refuses results without an id or a kind, and an id that stands twice", () => {
    const error = errorOf(() =>
      parseEnvelope({ ...wire, results: [{ kind: "funnel" }, { id: "a" }, "b"] }),
    );
    expect(error?.faults.map(({ path }) => path)).toEqual([
      "results[0].id",
      "results[1].kind",
      "results[2]",
    ]);
    const twice = { id: "a", kind: "funnel" };
    expect(errorOf(() => parseEnvelope({ ...wire, results: [twice, twice] }))?.message).toContain(
      "results[1].id",
    );
  });

  it("refuses in its own words what has more faults than there is room for", () => {
    const results = Array<unknown>(200_000).fill({});
    expect(errorOf(() => parseEnvelope({ ...wire, results }))?.message).toContain(
      "more faults than can be listed",
    );
  });

  it.each(["text", null, [], { format: "geojson" }, { ...wire, schemaVersion: 2 }])(
    "refuses %j in the words of parseSnapshot",
    (input) => {
      const parsed = safeParseSnapshot(input);
      expect(errorOf(() => parseEnvelope(input))).toEqual(parsed.ok ? undefined : parsed.error);
    },
  );

  it("finds in what stands beside the results what parseSnapshot finds there", () => {
    const { results: _, ...outside } = wire;
    fc.assert(
      fc.property(broken(outside), (damaged) => {
        const input = { ...(damaged as object), results: [] };
        const error = errorOf(() => parseEnvelope(input));
        if (!error) return;
        const parsed = safeParseSnapshot(input);
        expect(error).toEqual(parsed.ok ? undefined : parsed.error);
      }),
    );
  });
});

describe("parseResult", () => {
  it.each(kinds)("reads a %s as parseSnapshot does, apart from the input", (kind) => {
    const parsed = safeParseSnapshot(wire);
    expect(read(wire, kind)).toEqual(
      parsed.ok && parsed.snapshot.results.find((result) => result.kind === kind),
    );
  });

  it.each(kinds)("finds in a damaged %s what parseSnapshot finds, at the same paths", (kind) => {
    const index = kinds.indexOf(kind);
    const { id, kind: _, ...rest } = wire.results[index] as Record<string, unknown>;
    fc.assert(
      fc.property(broken(rest), (damaged) => {
        const result = { ...(damaged as object), id, kind };
        const input = { ...wire, results: wire.results.with(index, result) };
        const parsed = safeParseSnapshot(input);
        const faults = errorOf(() => read(input, kind))?.faults ?? [];
        expect(faults).toEqual(parsed.ok ? [] : parsed.error.faults);
      }),
    );
  });

  it("says which results of the kind there are, where the id names none", () => {
    const error = errorOf(() => parseResult(parseEnvelope(wire), "pie", resultForms.funnel));
    expect(error?.code).toBe("RESULT_NOT_FOUND");
    expect(error?.message).toContain(
      'expected a funnel "pie"; received none at results. Ask for one of its funnel ids: funnel',
    );
    expect(
      errorOf(() => parseResult(parseEnvelope(wire), "survey", resultForms.funnel))?.message,
    ).toContain("a survey of this id");
  });

  it("is indifferent to whatever stands in the other results", () => {
    fc.assert(
      fc.property(junk, (body) => {
        const others = [{ id: "other", kind: "survey", body }, ...wire.results];
        expect(read({ ...wire, results: others }, "funnel")).toEqual(read(wire, "funnel"));
      }),
    );
  });
});
