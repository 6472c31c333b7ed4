import type { Embedding } from "../snippets/Embedding";

/** A kind of site that figures stand in, as its editors know it. */
export interface Host {
  name: string;
  /** What tells it from others, for people who know it by sight. */
  hint: string;
  /** How wide figures stand there. */
  widths: readonly [usual: HostWidth, ...others: HostWidth[]];
  /** What the host does about width and height, in words. */
  limits: string;
  /** Whether its pages are always https, so that they show nothing from an http address. */
  isSecure: boolean;
  /** The script that the host's own page runs: the published one, one in its own bundle, or none. */
  script: "published" | "bundled" | "none";
  /** What to copy, the first of them first. */
  copies(embedding: Embedding): readonly Copy[];
  steps: readonly string[];
  /** What it may look like when it does not work, and what to do then. */
  trouble: string;
  /** What whoever runs the host has to do once, beside what every host needs. */
  forIt(embedding: Embedding): readonly string[];
  /** The HTML that the host's page holds in the end, to look at beforehand. */
  shows(embedding: Embedding): string;
}

interface HostWidth {
  px: number;
  name: string;
}

interface Copy {
  name: string;
  text: string;
}
