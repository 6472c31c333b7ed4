import type { CodedFault } from "../errors/refuseFaults";
import { duplicateFaults } from "./duplicateFaults";
import type { SurveyCounts, SurveyItemCounts } from "./SurveyCounts";
import { sumFaults } from "./sumFaults";

/** Everything in a survey's counts that cannot be. */
export function surveyFaults({
  invited,
  responses,
  multiSelect,
  items,
}: SurveyCounts): CodedFault[] {
  const faults = sumFaults("responses", [responses], invited, "people invited", "someParts");
  if (items.length === 0) {
    faults.push({
      code: "RECORD_INVALID",
      path: "items",
      expected: "at least 1 item",
      received: "0",
    });
  }
  faults.push(
    ...duplicateFaults(
      items.map((item) => item.id),
      (index) => `items[${index}].id`,
    ),
  );
  items.forEach((item, index) => {
    const { base, missing } = item;
    const path = `items[${index}]`;
    faults.push(
      ...sumFaults(
        `${path}.base and ${path}.missing`,
        [base, missing.noAnswer, missing.dontKnow, missing.notApplicable],
        responses,
        "responses",
      ),
      ...chosenFaults(item, path),
      ...distributionFaults(item, multiSelect, path),
    );
  });
  return faults;
}

function chosenFaults({ chosen, base }: SurveyItemCounts, path: string): CodedFault[] {
  return "printed" in chosen
    ? []
    : sumFaults(`${path}.chosen`, [chosen], base, "item base", "someParts");
}

function distributionFaults(
  { distribution, base }: SurveyItemCounts,
  multiSelect: boolean,
  path: string,
): CodedFault[] {
  if (distribution.length === 0) return [];
  const faults = duplicateFaults(
    distribution.map((entry) => entry.id),
    (index) => `${path}.distribution[${index}].id`,
  );
  if (multiSelect) return faults;
  const counts = distribution.map((entry) => entry.count);
  return [...faults, ...sumFaults(`${path}.distribution`, counts, base, "item base")];
}
