import type { Fault } from "../errors/fault";
import { isOfBase } from "../metrics/isOfBase";
import type { ProgressionBody } from "../results/progressionResult";
import { partsWithin } from "./partsWithin";

/** What contradicts itself in careers: levels, settings or follow-up of more people than graduated. */
export function progressionFaults(
  { cohorts, destinationBase }: ProgressionBody,
  path: string,
): Fault[] {
  return cohorts.flatMap(
    ({ graduates, seniority, destinationTotal, destinations, followUp }, index) => {
      const at = `${path}.cohorts[${index}]`;
      const ofBase = destinations.filter(({ id }) => isOfBase(id, destinationBase));
      const levels = seniority.map(({ count }) => count);
      const settings = ofBase.map(({ count }) => count);
      return [
        ...partsWithin(levels, graduates, `${at}.seniority`, "graduates"),
        ...partsWithin([destinationTotal], graduates, `${at}.destinationTotal`, "graduates"),
        ...partsWithin(settings, destinationTotal, `${at}.destinations`, "destinationTotal"),
        ...(followUp
          ? partsWithin(
              [followUp.stillInPost, followUp.left, followUp.lostToFollowUp, followUp.notYetDue],
              graduates,
              `${at}.followUp`,
              "graduates",
            )
          : []),
      ];
    },
  );
}
