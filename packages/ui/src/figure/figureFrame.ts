import { formatDate, metricDefinition, type PublishedResult } from "@the-difference/impact-sdk";
import { basisInWords } from "../words/basisInWords";

/** What stands around every figure's chart, as texts. */
export interface FigureFrame {
  kind: PublishedResult["kind"];
  subtitle: string;
  /** Illustrative, provisional, stale: whatever a reader must know before the headline. */
  badges: string[];
  caveats: string[];
  /** One line: where the figures come from. */
  source: string;
  /** What is one keystroke away, in its order. */
  about: { term: string; details: { text: string; url?: string }[] }[];
  moreCaveats: number;
}

/** So many caveats stand in the figure, the author's most important first; the rest are one keystroke away. */
const mostCaveats = 2;

/** The frame of a figure from its result; a pure function, so that a fault in it can be shown in place. */
export function figureFrame(
  result: PublishedResult,
  locale: string,
  staleSince: string | undefined,
): FigureFrame {
  const { caveats, sources, evidence } = result;
  const more = caveats.slice(mostCaveats);
  const metric = metricDefinition(result.metric);
  const about = [
    { term: "Notes", details: more.map(({ text }) => ({ text })) },
    { term: "What it measures", details: metric ? [{ text: metric.definition }] : [] },
    { term: "How it is calculated", details: metric ? [{ text: metric.formula }] : [] },
    { term: "To bear in mind", details: metric?.caveats.map((text) => ({ text })) ?? [] },
    { term: "Basis", details: [{ text: basisInWords(result.basis, locale) }] },
    { term: "Data as of", details: [{ text: formatDate(result.asOf, locale) }] },
    {
      term: "Sources",
      details: sources.map(({ citation, url }) => ({ text: citation, ...(url && { url }) })),
    },
    {
      term: "Where it stands",
      details: evidence.map(({ quote, place, figure }) => ({
        text: `${quote ? `“${quote}”, ` : ""}${place} (${figure})`,
      })),
    },
  ];
  return {
    kind: result.kind,
    subtitle: result.subtitle,
    badges: badgesOf(result, locale, staleSince),
    caveats: caveats.slice(0, mostCaveats).map(({ text }) => text),
    source: sources.map(({ shortName }) => shortName).join("; "),
    about: about.filter(({ details }) => details.length > 0),
    moreCaveats: more.length,
  };
}

function badgesOf(
  { illustrative, status }: PublishedResult,
  locale: string,
  staleSince: string | undefined,
): string[] {
  const badges = [
    illustrative && "Illustrative data: invented to show the design",
    status === "provisional" && "Provisional",
    staleSince && `Last refreshed ${formatDate(staleSince, locale)}`,
  ];
  return badges.filter((badge) => typeof badge === "string");
}
