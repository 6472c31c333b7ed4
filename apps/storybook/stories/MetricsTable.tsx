import { type MetricDefinition, metricCatalogue } from "@the-difference/impact-sdk";
import "./foundations/foundations.css";

const better: Record<MetricDefinition["better"], string> = {
  higher: "Higher",
  lower: "Lower",
  none: "Neither",
};

/** Every metric that a figure can show, from the catalogue that the figures themselves speak from. */
export function MetricsTable() {
  const metrics = Object.entries(metricCatalogue).toSorted(([, a], [, b]) =>
    a.title.localeCompare(b.title, "en-GB"),
  );
  return (
    <div className="tokens">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <section className="tokens-theme metrics" aria-label="Metrics" tabIndex={0}>
        <table>
          <caption>Metrics</caption>
          <thead>
            <tr>
              <th scope="col">Metric</th>
              <th scope="col">What it measures</th>
              <th scope="col">Formula</th>
              <th scope="col">Better</th>
            </tr>
          </thead>
          <tbody>
            {metrics.map(([id, { title, definition, formula, ...metric }]) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td>{definition}</td>
                <td>{formula}</td>
                <td>{better[metric.better]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
