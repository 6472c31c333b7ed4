import type { PublishedResult } from "@the-difference/impact-sdk";
import type { Finding } from "@the-difference/impact-ui/server";
import type { FigureTheme } from "../FigureTheme";

/** One figure in one place: all that a snippet is made of. */
export interface Embedding {
  /** Where the published files stand: an absolute address with a slash at its end. */
  folder: string;
  /** The snapshot's absolute address. */
  snapshot: string;
  result: PublishedResult;
  /** What the figure says, in words. */
  finding: Finding;
  theme: FigureTheme;
  widthPx: number;
}
