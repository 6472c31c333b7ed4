import type { Fault } from "../errors/fault";
import type { MetricResultKind } from "../results/metricResult";
import type { BodyOf, ResultForm } from "./forms/ResultForm";
import { resultForms } from "./forms/resultForms";

/** What contradicts itself in a body: parts above their whole, stages or benchmarks that do not match. */
export function bodyFaults<K extends MetricResultKind>(
  kind: K,
  body: BodyOf<K>,
  path: string,
): Fault[] {
  const form: ResultForm<K> = resultForms[kind];
  return form.faults(body, path);
}
