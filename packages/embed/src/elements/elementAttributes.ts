/** The attributes that elements follow while they stand in a page. */
export const elementAttributes = [
  "src",
  "metric",
  "theme",
  "lang",
  "loading",
  "heading-level",
  "form",
] as const;
export type ElementAttribute = (typeof elementAttributes)[number];
