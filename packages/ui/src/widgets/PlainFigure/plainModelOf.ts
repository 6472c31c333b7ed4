import type { PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { audiencesModel } from "./audiencesModel";
import { doseModel } from "./doseModel";
import type { PlainModel } from "./PlainModel";
import { reachModel } from "./reachModel";
import { retentionModel } from "./retentionModel";
import { targetSeriesModel } from "./targetSeriesModel";

/** The kinds that a plain figure draws. */
export type PlainKind = "audiences" | "dose" | "reach" | "retention" | "targetSeries";

type PlainModels = {
  [K in PlainKind]: (result: PublishedResult<K>, language: Language) => PlainModel;
};

/** What a plain figure says of each kind that it draws. */
const plainModelOf: PlainModels = {
  audiences: audiencesModel,
  dose: doseModel,
  reach: reachModel,
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
