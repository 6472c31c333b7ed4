import type { Source } from "@the-difference/impact-sdk";

/** What every made-up figure is from. */
export const illustrativeSource: Source = {
  id: "illustrative",
  citation:
    "Invented for illustration by a program. No real people, schools or trusts stand behind these figures.",
  shortName: "Illustrative data, not a real trust",
};
