import type { PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { absenceModel } from "./absenceModel";
import { audiencesModel } from "./audiencesModel";
import { changeModel } from "./changeModel";
import { comparisonModel } from "./comparisonModel";
import { exclusionsModel } from "./exclusionsModel";
import { gainModel } from "./gainModel";
import type { PlainModel } from "./PlainModel";
import { reachModel } from "./reachModel";
import { timeToEventModel } from "./timeToEventModel";

/** The kinds that a plain figure draws. */
export type PlainKind =
  | "absence"
  | "audiences"
  | "change"
  | "comparison"
  | "exclusions"
  | "gain"
  | "reach"
  | "timeToEvent";

type PlainModels = {
  [K in PlainKind]: (result: PublishedResult<K>, language: Language) => PlainModel;
};

/** What a plain figure says of each kind that it draws. */
const plainModelOf: PlainModels = {
  absence: absenceModel,
  audiences: audiencesModel,
  change: changeModel,
  comparison: comparisonModel,
  exclusions: exclusionsModel,
  gain: gainModel,
  reach: reachModel,
  timeToEvent: timeToEventModel,
};

/** What a plain figure says of a result. */
export function plainFigureModel<K extends PlainKind>(
  result: PublishedResult<K>,
  language: Language,
): PlainModel {
  return plainModelOf[result.kind](result, language);
}
