/** What a colour has to be told apart from, and how well. */
export type ColourDuty = "text" | "mark" | "textOnData" | "quiet";

/** The least contrast that a duty asks for; `quiet` colours carry no meaning of their own. */
export const leastContrast: Record<Exclude<ColourDuty, "quiet">, number> = {
  text: 4.5,
  textOnData: 4.5,
  mark: 3,
};

/** Colours that stand next to each other in a figure: each is told from the one before it. */
export const dataColours: readonly string[] = [
  "--di-data-1",
  "--di-data-2",
  "--di-data-3",
  "--di-data-4",
];

/** What each token that is no colour is for. */
export const otherTokenUses: Record<string, string> = {
  "--di-font": "The host's font, unless told",
  "--di-font-size": "What every size in a figure is a multiple of; no text is under 12 px",
  "--di-radius": "Corners of figures and controls",
};

/** What each colour is for. A colour token that is missing here fails this page's tests. */
export const tokenUses: Record<string, { duty: ColourDuty; use: string }> = {
  "--di-ink": { duty: "text", use: "Text" },
  "--di-muted": { duty: "text", use: "Subtitle, notes, what is second to the finding" },
  "--di-alert": { duty: "text", use: "A target that was missed; the words say it too" },
  "--di-link": { duty: "text", use: "Links and the way to the table" },
  "--di-data-1": { duty: "mark", use: "The colour of data; most figures need no other" },
  "--di-data-2": { duty: "mark", use: "A second kind; text that names it is in ink" },
  "--di-data-3": { duty: "mark", use: "A third kind" },
  "--di-data-4": { duty: "mark", use: "A fourth kind" },
  "--di-strong": { duty: "mark", use: "A contrast to data without a hue" },
  "--di-on-data": { duty: "textOnData", use: "Text on the first data colour" },
  "--di-mark": { duty: "mark", use: "Target lines" },
  "--di-outline": { duty: "mark", use: "Edges of what is bounded, open or hidden; controls" },
  "--di-focus": { duty: "mark", use: "The ring around what has the keyboard" },
  "--di-data-1-pale": { duty: "quiet", use: "Band of an interval; fill of a bounded block" },
  "--di-context": { duty: "quiet", use: "What did not go on; hatching of what is hidden" },
  "--di-track": { duty: "quiet", use: "Ground of a bar" },
  "--di-hairline": { duty: "quiet", use: "Rules between parts" },
  "--di-paper": { duty: "quiet", use: "Ground of a figure" },
};
