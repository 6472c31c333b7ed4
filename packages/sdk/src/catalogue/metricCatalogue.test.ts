import { describe, expect, it } from "vitest";
import { metricsDocument } from "../../testing/metricsDocument";
import { metricCatalogue, metricDefinition } from "./metricCatalogue";

const entries = Object.entries(metricCatalogue);

describe("the catalogue of metrics", () => {
  it.each(entries)(
    "says of %s in full sentences what it is",
    (_, { definition, caveats, title }) => {
      expect(definition).toMatch(/^[A-Z].{30,}\.$/);
      for (const caveat of caveats) expect(caveat).toMatch(/^[A-Z“].{10,}[.”]$/);
      expect(title).toMatch(/^[A-Z][^.]+$/);
    },
  );

  it.each(entries)(
    "says of %s who defined it and how it is calculated",
    (_, { source, formula }) => {
      expect(source.citation.length).toBeGreaterThan(5);
      expect(formula.length).toBeGreaterThan(5);
    },
  );

  it("names no two metrics alike", () => {
    const titles = entries.map(([, { title }]) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it("knows only its own ids", () => {
    expect(metricDefinition("careerProgression")).toBe(metricCatalogue.careerProgression);
    expect(metricDefinition("toString")).toBeUndefined();
    expect(metricDefinition("")).toBeUndefined();
  });

  it("is printed in METRICS.md (after a change: npx vitest run -u in packages/sdk)", async () => {
    await expect(metricsDocument(metricCatalogue)).toMatchFileSnapshot("../../METRICS.md");
  });
});
