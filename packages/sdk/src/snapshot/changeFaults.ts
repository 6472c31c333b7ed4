import type { Fault } from "../errors/fault";
import { changeBody } from "../metrics/changeBody";
import { changeCountFaults } from "../metrics/changeCountFaults";
import type { ChangeBody } from "../results/changeResult";

/** What contradicts itself in a change: windows that overlap, comparisons that are not of its counts. */
export function changeFaults(body: ChangeBody, path: string): Fault[] {
  const { unit, before, after, recordingPractice } = body;
  const counts = { unit, before, after, recordingPractice };
  const faults = changeCountFaults(counts).map(({ path: at, expected, received }) => ({
    path: `${path}.${at}`,
    expected,
    received,
  }));
  if (faults.length > 0) return faults;
  const made = changeBody(counts);
  return (["ratio", "change", "rateRatio"] as const).flatMap((name) => {
    if (agrees(made[name], body[name])) return [];
    const expected = `${JSON.stringify(made[name])}, as the counts have it`;
    return [{ path: `${path}.${name}`, expected, received: JSON.stringify(body[name]) }];
  });
}

/** The same, whatever the order of fields, but for the last digits of what another version computed. */
function agrees(one: unknown, other: unknown): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
  }
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return one === other;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => agrees(Reflect.get(one, key), Reflect.get(other, key)));
}
