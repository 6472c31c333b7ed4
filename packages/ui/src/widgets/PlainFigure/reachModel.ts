import { formatCount, formatDate, type PublishedResult } from "@the-difference/impact-sdk";
import { countRow } from "./countRow";
import { modelOfRows } from "./modelOfRows";
import type { PlainGroup, PlainModel } from "./PlainModel";

type Body = PublishedResult<"reach">["body"];

/** Whom programmes reached, each counted once: by at least one programme, then by each. */
export function reachModel({ title, body }: PublishedResult<"reach">, locale: string): PlainModel {
  const { programmes, atLeastOne, unit } = body;
  const [only, ...others] = programmes;
  const groups =
    only && others.length === 0
      ? [groupOf(only.id, undefined, only, body, locale)]
      : [
          groupOf("atLeastOne", "At least one programme", atLeastOne, body, locale),
          ...programmes.map((each) => groupOf(each.id, each.label, each, body, locale)),
        ];
  const { people } = atLeastOne;
  const isCounted = people.is === "exact" || people.is === "bounded";
  const headline = isCounted ? `${title}: ${formatCount(people, locale)} ${unit}` : title;
  return modelOfRows(title, headline, groups);
}

function groupOf(
  id: string,
  heading: string | undefined,
  reached: Body["atLeastOne"],
  { unit, censusOn }: Body,
  locale: string,
): PlainGroup {
  const { people, schools, trusts, localAuthorities, pupils, touches } = reached;
  const counted = censusOn ? `on roll on ${formatDate(censusOn, locale)}` : "in these schools";
  return {
    id,
    ...(heading && { heading }),
    rows: [
      countRow("people", "People", people, locale, `${unit}, each counted once`),
      countRow("schools", "Schools", schools, locale),
      countRow("trusts", "Trusts", trusts, locale),
      countRow("localAuthorities", "Local authorities", localAuthorities, locale),
      countRow("pupils", "Pupils", pupils.total, locale, counted),
      countRow("touches", "Times reached", touches, locale, "who came twice counts twice"),
    ],
  };
}
