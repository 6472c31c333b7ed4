import type { PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { audiencesModel } from "./audiencesModel";
import { doseModel } from "./doseModel";
import { gainModel } from "./gainModel";
import type { PlainModel } from "./PlainModel";
import { reachModel } from "./reachModel";
import { retentionModel } from "./retentionModel";
import { targetSeriesModel } from "./targetSeriesModel";
import { timeToEventModel } from "./timeToEventModel";

/** The kinds that a plain figure draws. */
export type PlainKind =
  | "audiences"
  | "dose"
  | "gain"
  | "reach"
  | "timeToEvent"
  | "retention"
  | "targetSeries";

type PlainModels = {
  [K in PlainKind]: (result: PublishedResult<K>, language: Language) => PlainModel;
};

/** What a plain figure says of each kind that it draws. */
const plainModelOf: PlainModels = {
  audiences: audiencesModel,
  dose: doseModel,
  gain: gainModel,
  reach: reachModel,
  timeToEvent: timeToEventModel,
  retention: retentionModel,
  targetSeries: targetSeriesModel,
};

/** What a plain figure says of a result. */
export function plainFigureModel<K extends PlainKind>(
  result: PublishedResult<K>,
  language: Language,
): PlainModel {
  return plainModelOf[result.kind](result, language);
}
