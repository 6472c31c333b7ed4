import type { Fault } from "../errors/fault";
import { retentionFaults as countFaults } from "../metrics/retentionFaults";
import { sumFaults } from "../metrics/sumFaults";
import type { RetentionBody, RetentionCohort } from "../results/retentionResult";

/** What contradicts itself in a body of this kind. */
export function retentionFaults(body: RetentionBody, path: string): Fault[] {
  return [
    ...countFaults(body).map(({ path: at, expected, received }) => ({
      path: `${path}.${at}`,
      expected,
      received,
    })),
    ...body.cohorts.flatMap((cohort, index) => derivedFaults(cohort, `${path}.cohorts[${index}]`)),
  ];
}

function derivedFaults(
  { people, retained, left, lostToFollowUp, due, bounds }: RetentionCohort,
  path: string,
): Fault[] {
  const faults: Fault[] = [
    ...sumFaults(`${path}.due`, [due], people, "people", "someParts"),
    ...sumFaults(`${path}.due`, [retained, left, lostToFollowUp], due, "people due"),
  ].map(({ path: at, expected, received }) => ({ path: at, expected, received }));
  if (bounds.is === "bounds" && bounds.lower > bounds.upper) {
    const expected = `a lower bound of at most the upper, ${bounds.upper}`;
    faults.push({ path: `${path}.bounds.lower`, expected, received: `${bounds.lower}` });
  }
  return faults;
}
