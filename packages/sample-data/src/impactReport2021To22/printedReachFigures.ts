import { bounded, type Count, exactly, type PublishedFigure } from "@the-difference/impact-sdk";

const over = (value: number) => bounded("moreThan", value);

const literacyPilot: PublishedFigure[] = [
  {
    is: "count",
    id: "F096",
    noun: "Difference Leaders in the literacy pilot",
    quote: "seven Difference Leaders who designed and implemented literacy projects",
    count: exactly(7),
    // Footnote 11 accounts for the three who are not among the four.
    breakdowns: [{ as: "allParts", parts: ["F097", "F099", "F100"] }],
  },
  count("F097", exactly(4), "leaders who tested reading ages at least twice"),
  { ...count("F098", exactly(4), "leaders who saw consistent gains"), within: "F097" },
  count("F099", exactly(1), "leaders unable to resource tests"),
  count("F100", exactly(2), "leaders yet to run tests a second time"),
  { is: "share", id: "F101", noun: "students who gained 12 months or more", printed: "71%" },
];

/** Whom and what the programmes, the events and the communications reached. */
export const printedReachFigures: PublishedFigure[] = [
  count("F007", exactly(2), "programmes"),
  count("F059.before", exactly(8), "students of one AP school in the first year"),
  count("F059.after", exactly(48), "students of one AP school in the second year"),
  count("F060", exactly(2), "promotions of one leader"),
  count("F061", exactly(44), "trusts that employ a Difference-trained senior leader"),
  count("F062", exactly(1), "consultancies commissioned by a trust"),
  count("F090", exactly(66), "mainstream leaders"),
  count("F091", exactly(25), "trusts of schools on the course"),
  count("F092", exactly(32), "local authorities of schools on the course"),
  count("F093", over(60_000), "students in schools on the course"),
  count("F094", exactly(3), "course-trained senior leaders of one school"),
  ...literacyPilot,
  count("F105.before", exactly(53), "detentions a week before the work"),
  count("F105.after", bounded("lessThan", 15), "detentions a week after the work"),
  count("F106", exactly(6), "schools that use a rewritten behaviour policy"),
  count("F107", over(300), "police officers trained"),
  count("F108", exactly(2), "colleagues who trained them"),
  count("F109", over(350), "delegates of the IncludEd conference"),
  count("F111", exactly(6800), "followers on Twitter"),
  count("F112", exactly(4700), "subscribers to the bulletin"),
  count("F113", bounded("lessThan", 50_000), "views of a film"),
  count("F114", over(1000), "educators at talks"),
  count("F115", exactly(39), "schools of Ark"),
  count("F116", exactly(13), "more Ark colleagues on the course"),
];

function count(id: string, value: Count, noun: string): Extract<PublishedFigure, { is: "count" }> {
  return { is: "count", id, noun, count: value };
}
