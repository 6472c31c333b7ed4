import type { PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { audiencesModel } from "./audiencesModel";
import type { PlainModel } from "./PlainModel";
import { reachModel } from "./reachModel";

/** The kinds that a plain figure draws. */
export type PlainKind = "audiences" | "reach";

type PlainModels = {
  [K in PlainKind]: (result: PublishedResult<K>, language: Language) => PlainModel;
};

/** What a plain figure says of each kind that it draws. */
const plainModelOf: PlainModels = {
  audiences: audiencesModel,
  reach: reachModel,
};

/** What a plain figure says of a result. */
export function plainFigureModel<K extends PlainKind>(
  result: PublishedResult<K>,
  language: Language,
): PlainModel {
  return plainModelOf[result.kind](result, language);
}
