/** The place of a figure's headline in its host's outline. */
export interface FigureHeading {
  headingLevel: 2 | 3 | 4 | 5 | 6;
}
