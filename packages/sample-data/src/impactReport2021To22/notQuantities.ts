/**
 * Entries of the report's inventory that are no quantities, or none that says anything of the charity,
 * with the reason why the snapshot does not carry them.
 */
export const notQuantities = {
  F001: "the reporting year: it is in the scope of every result",
  F002: "the charity's registration number: an identifier",
  F003: "a date: the year by which the government wants every school to be in a trust",
  F004: "a date: the year of a publication",
  F008: "a date: the year of the charity's launch",
  F009: "an aim without a number and without a baseline: nothing to measure against",
  F015: "year groups of one pupil: labels, in a story about a child",
  F117: "years of experience of one member of staff: about a named adult",
  F118: "a date: the year in which a school opened",
  F119: "the size of somebody else's commission",
  F120: "the number of points in somebody else's plan",
  F121: "our count of the report's case studies, not a figure that it prints",
  F122: "our count of rows in the report's lists of schools, not a figure that it prints",
} satisfies Record<`F${number}`, string>;
