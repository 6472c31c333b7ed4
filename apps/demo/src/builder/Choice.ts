import type { FigureTheme } from "./FigureTheme";
import type { HostName } from "./hosts/hosts";

export const figureSets = ["report", "trust", "own"] as const;
export type FigureSet = (typeof figureSets)[number];

export const answers = ["yes", "no"] as const;
export type Answer = (typeof answers)[number];

/** All that somebody has chosen, as it stands in the page's address. */
export interface Choice {
  figures: FigureSet;
  /** The address of an own snapshot, as it was typed. A file from somebody's computer stands in no address. */
  own: string;
  /** The id of a result; empty for the snapshot's first. */
  figure: string;
  host: HostName | "unknown";
  /** What somebody who does not know the host sees in their editor. */
  webPart: Answer | "";
  html: Answer | "";
  theme: FigureTheme;
  /** CSS pixels; 0 for the host's usual width. */
  width: number;
  /** The address of the folder with the published files, as it was typed. */
  folder: string;
}
