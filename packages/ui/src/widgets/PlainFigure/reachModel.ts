import { formatCount, formatDate, type PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { countRow } from "./countRow";
import { modelOfRows } from "./modelOfRows";
import type { PlainGroup, PlainModel } from "./PlainModel";

type Body = PublishedResult<"reach">["body"];

/** Whom programmes reached, each counted once: by at least one programme, then by each. */
export function reachModel(
  { title, body }: PublishedResult<"reach">,
  language: Language,
): PlainModel {
  const { programmes, atLeastOne, unit } = body;
  const [only, ...others] = programmes;
  const groups =
    only && others.length === 0
      ? [groupOf(only.id, undefined, only, body, language)]
      : [
          groupOf("atLeastOne", "At least one programme", atLeastOne, body, language),
          ...programmes.map((each) => groupOf(each.id, each.label, each, body, language)),
        ];
  const { people } = atLeastOne;
  const isCounted = people.is === "exact" || people.is === "bounded";
  const headline = isCounted ? `${title}: ${formatCount(people, language)} ${unit}` : title;
  return modelOfRows(title, headline, groups);
}

function groupOf(
  id: string,
  heading: string | undefined,
  reached: Body["atLeastOne"],
  { unit, censusOn }: Body,
  language: Language,
): PlainGroup {
  const { people, schools, trusts, localAuthorities, pupils, touches } = reached;
  const counted = censusOn ? `on roll on ${formatDate(censusOn, language)}` : "in these schools";
  return {
    id,
    ...(heading && { heading }),
    rows: [
      countRow("people", "People", people, language, `${unit}, each counted once`),
      countRow("schools", "Schools", schools, language),
      countRow("trusts", "Trusts", trusts, language),
      countRow("localAuthorities", "Local authorities", localAuthorities, language),
      countRow("pupils", "Pupils", pupils.total, language, counted),
      countRow("touches", "Times reached", touches, language, "who came twice counts twice"),
    ],
  };
}
