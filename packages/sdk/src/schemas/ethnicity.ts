import * as z from "zod/mini";

/** The five harmonised ethnic groups of England, in the order of the 2021 Census's outputs. */
export const ethnicity5Schema = z.enum(["asian", "black", "mixed", "white", "other"]);
export type Ethnicity5 = z.infer<typeof ethnicity5Schema>;

export const ethnicity5Label: Record<Ethnicity5, string> = {
  asian: "Asian or Asian British",
  black: "Black, Black British, Caribbean or African",
  mixed: "Mixed or multiple ethnic groups",
  white: "White",
  other: "Other ethnic group",
};

/** The 19 harmonised ethnic groups of England, Roma among them since 2021, by their five groups. */
export const ethnicity19Schema = z.enum([
  "indian",
  "pakistani",
  "bangladeshi",
  "chinese",
  "anyOtherAsian",
  "caribbean",
  "african",
  "anyOtherBlack",
  "whiteAndBlackCaribbean",
  "whiteAndBlackAfrican",
  "whiteAndAsian",
  "anyOtherMixed",
  "whiteBritish",
  "irish",
  "gypsyOrIrishTraveller",
  "roma",
  "anyOtherWhite",
  "arab",
  "anyOther",
]);
export type Ethnicity19 = z.infer<typeof ethnicity19Schema>;

export const ethnicity19Label: Record<Ethnicity19, string> = {
  indian: "Indian",
  pakistani: "Pakistani",
  bangladeshi: "Bangladeshi",
  chinese: "Chinese",
  anyOtherAsian: "Any other Asian background",
  caribbean: "Caribbean",
  african: "African",
  anyOtherBlack: "Any other Black, Black British or Caribbean background",
  whiteAndBlackCaribbean: "White and Black Caribbean",
  whiteAndBlackAfrican: "White and Black African",
  whiteAndAsian: "White and Asian",
  anyOtherMixed: "Any other Mixed or multiple ethnic background",
  whiteBritish: "English, Welsh, Scottish, Northern Irish or British",
  irish: "Irish",
  gypsyOrIrishTraveller: "Gypsy or Irish Traveller",
  roma: "Roma",
  anyOtherWhite: "Any other White background",
  arab: "Arab",
  anyOther: "Any other ethnic group",
};

/** The one of five groups that each of the 19 belongs to. */
export const ethnicity5Of: Record<Ethnicity19, Ethnicity5> = {
  indian: "asian",
  pakistani: "asian",
  bangladeshi: "asian",
  chinese: "asian",
  anyOtherAsian: "asian",
  caribbean: "black",
  african: "black",
  anyOtherBlack: "black",
  whiteAndBlackCaribbean: "mixed",
  whiteAndBlackAfrican: "mixed",
  whiteAndAsian: "mixed",
  anyOtherMixed: "mixed",
  whiteBritish: "white",
  irish: "white",
  gypsyOrIrishTraveller: "white",
  roma: "white",
  anyOtherWhite: "white",
  arab: "other",
  anyOther: "other",
};
