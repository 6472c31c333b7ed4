import type { PublishedFigure } from "@the-difference/impact-sdk";
import { printedLeadershipFigures } from "./printedLeadershipFigures";
import { printedNationalFigures } from "./printedNationalFigures";
import { printedReachFigures } from "./printedReachFigures";
import { printedSurveyFigures } from "./printedSurveyFigures";

/**
 * Every count and share that the report prints, with what the report says that it is of; ids are the
 * inventory's. A group that the report speaks of without a figure of its own has the id of the figure
 * that speaks of it, and a word: `F070.answered`. No figure here is computed.
 */
export const printedFigures: PublishedFigure[] = [
  ...printedNationalFigures,
  ...printedLeadershipFigures,
  ...printedSurveyFigures,
  ...printedReachFigures,
];
