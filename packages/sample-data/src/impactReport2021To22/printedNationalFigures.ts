import { bounded, type PublishedFigure } from "@the-difference/impact-sdk";

/** What the report quotes from others: shares without counts, of groups whose size it does not print. */
export const printedNationalFigures: PublishedFigure[] = [
  share("F020", "12%", "students in AP schools with a basic pass in English and maths"),
  share("F021", "72%", "students in state-funded schools with a basic pass in English and maths"),
  share("F022", "1 in 3", "students who attend AP schools and drop out at 16"),
  share("F023", "1 in 17", "students from state-funded schools who drop out at 16"),
  {
    is: "count",
    id: "F025",
    noun: "students educated in the alternative provision sector",
    quote: "Over 47,000",
    count: bounded("moreThan", 47_000),
  },
  share("F026", "91%", "teachers who are White"),
  share("F027", "94.6%", "senior leaders and headteachers who are White"),
  share("F028", "85.1%", "people of working age who are White"),
  share("F029", "65.5%", "pupils who are White"),
];

function share(id: string, printed: string, noun: string): PublishedFigure {
  return { is: "share", id, noun, printed };
}
