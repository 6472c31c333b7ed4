import type { ColourName } from "./Palette";

/** Two colours that meet in a figure and have to be told apart. */
export interface ContrastPair {
  colour: ColourName;
  /** What it stands on or next to. */
  against: ColourName;
  /** Where `against` is drawn thinly over the paper: its opacity, 0 to 1. */
  opacity?: number;
  /** Text needs 4.5:1; a mark that tells something needs 3:1 (WCAG 2.2, 1.4.3 and 1.4.11). */
  kind: "text" | "mark";
  where: string;
}

/** The least contrast of a pair. */
export const neededContrast: Readonly<Record<ContrastPair["kind"], number>> = {
  text: 4.5,
  mark: 3,
};

/** How strongly the wedge between two stages of a funnel is drawn; its stylesheet says the same. */
const wedge = 0.11;

/**
 * Every pair of colours that meet in a figure. Data colours stand in a row, each next to the one before
 * it. A quiet colour (`data-1-pale`, `context`, `track`, `hairline`) tells nothing alone: its edge does.
 */
export const contrastPairs: readonly ContrastPair[] = [
  { colour: "ink", against: "paper", kind: "text", where: "Headline, sentence, values" },
  { colour: "muted", against: "paper", kind: "text", where: "Subtitle, notes, source" },
  { colour: "alert", against: "paper", kind: "text", where: "A target that was missed" },
  { colour: "link", against: "paper", kind: "text", where: "Links" },
  { colour: "on-data", against: "data-1", kind: "text", where: "The choice that is made" },
  {
    colour: "ink",
    against: "data-1",
    opacity: wedge,
    kind: "text",
    where: "Text in a funnel's wedge",
  },
  {
    colour: "muted",
    against: "data-1",
    opacity: wedge,
    kind: "text",
    where: "Note beside a funnel's wedge",
  },
  { colour: "data-1", against: "paper", kind: "mark", where: "Bars, dots, blocks" },
  { colour: "data-2", against: "paper", kind: "mark", where: "Blocks, benchmark lines" },
  { colour: "data-3", against: "paper", kind: "mark", where: "Blocks, benchmark lines" },
  { colour: "data-4", against: "paper", kind: "mark", where: "Blocks, benchmark lines" },
  { colour: "strong", against: "paper", kind: "mark", where: "Blocks, benchmark lines" },
  { colour: "mark", against: "paper", kind: "mark", where: "Target lines" },
  { colour: "outline", against: "paper", kind: "mark", where: "Edges, whiskers, controls" },
  {
    colour: "focus",
    against: "paper",
    kind: "mark",
    where: "The ring around what has the keyboard",
  },
  { colour: "data-2", against: "data-1", kind: "mark", where: "Neighbours in a strip" },
  { colour: "data-3", against: "data-2", kind: "mark", where: "Neighbours in a strip" },
  { colour: "data-4", against: "data-3", kind: "mark", where: "Neighbours in a strip" },
  { colour: "context", against: "strong", kind: "mark", where: "Neighbours in a strip" },
  {
    colour: "data-1",
    against: "data-1-pale",
    kind: "mark",
    where: "Dot on its interval; edge of a block",
  },
  { colour: "data-1", against: "track", kind: "mark", where: "Bar on its ground" },
];
