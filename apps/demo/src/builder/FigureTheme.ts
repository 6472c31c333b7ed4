/** A figure's own theme: `auto` follows the reader's device. */
export const figureThemes = ["light", "dark", "auto"] as const;
export type FigureTheme = (typeof figureThemes)[number];
