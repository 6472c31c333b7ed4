import type { Fault } from "../errors/fault";
import type { SurveyBody } from "../results/surveyResult";
import { netAgreementFaults } from "./netAgreementFaults";
import { partsWithin } from "./partsWithin";

/** What contradicts itself in a survey: more answers than people, points of the scale than answers. */
export function surveyFaults(
  { invited, responses, multiSelect, items }: SurveyBody,
  path: string,
): Fault[] {
  return [
    ...partsWithin([responses], invited, `${path}.responses`, "invited"),
    ...items.flatMap((item, index) => {
      const { base, missing, distribution } = item;
      const at = `${path}.items[${index}]`;
      const answered = [base, missing.noAnswer, missing.dontKnow, missing.notApplicable];
      const points = distribution.map(({ count }) => count);
      return [
        ...partsWithin(answered, responses, `${at}.base`, "responses"),
        ...(multiSelect ? [] : partsWithin(points, base, `${at}.distribution`, "base")),
        ...netAgreementFaults(item, multiSelect, `${at}.netAgreement`),
      ];
    }),
  ];
}
