import type { MetricDefinition } from "../src/catalogue/MetricDefinition";

const units: Record<MetricDefinition["unit"], string> = {
  count: "a whole number",
  share: "a share, shown in per cent",
  per100: "per 100 pupils",
  points: "percentage points",
  ratio: "a ratio",
  months: "months",
  amount: "an amount with its unit",
  mixed: "as the figure says",
};

const directions: Record<MetricDefinition["better"], string> = {
  higher: "higher",
  lower: "lower",
  none: "neither direction by itself",
};

/** The catalogue of metrics as a page of Markdown. */
export function metricsDocument(catalogue: Readonly<Record<string, MetricDefinition>>): string {
  const entries = Object.entries(catalogue).toSorted(([, a], [, b]) =>
    a.title < b.title ? -1 : 1,
  );
  return `# Metrics

Every metric of the SDK, made from its catalogue (\`metricCatalogue\`); do not edit this page.

${entries.map(([id, metric]) => section(id, metric)).join("\n")}`;
}

function section(id: string, metric: MetricDefinition): string {
  const { title, kind, definition, formula, unit, better, source, caveats } = metric;
  const cited = source.url ? `[${source.citation}](${source.url})` : source.citation;
  return `## ${title}

${definition}

| | |
| --- | --- |
| Id | \`${id}\` |
| Kind of result | \`${kind}\` |
| Formula | ${formula} |
| Unit | ${units[unit]} |
| Better | ${directions[better]} |
| Source | ${cited} |
${caveats.map((caveat) => `\n- ${caveat}`).join("")}
`;
}
