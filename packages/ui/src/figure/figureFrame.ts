import { formatDate, metricDefinition, type PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../language/Language";
import { messagesIn } from "../language/messageTable";
import { basisInWords } from "../words/basisInWords";
import { figureMessages } from "./figureMessages";

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
  /** What opens the table and the rest. */
  detailsLabel: string;
}

/** So many caveats stand in the figure, the author's most important first; the rest are one keystroke away. */
const mostCaveats = 2;

interface FrameOptions {
  /** The day of the last refresh that worked, where a later one did not. */
  staleSince?: string;
  alsoFrom: readonly PublishedResult[];
}

/** The frame of a figure from its result; a pure function, so that a fault in it can be shown in place. */
export function figureFrame(
  result: PublishedResult,
  language: Language,
  { staleSince, alsoFrom }: FrameOptions,
): FigureFrame {
  const say = messagesIn(figureMessages, language);
  const { caveats, evidence } = result;
  const sources = sourcesOf([result, ...alsoFrom]);
  const more = caveats.slice(mostCaveats);
  const metric = metricDefinition(result.metric);
  const about = [
    { term: say.notes, details: more.map(({ text }) => ({ text })) },
    { term: say.definition, details: metric ? [{ text: metric.definition }] : [] },
    { term: say.formula, details: metric ? [{ text: metric.formula }] : [] },
    { term: say.toBearInMind, details: metric?.caveats.map((text) => ({ text })) ?? [] },
    { term: say.basis, details: [{ text: basisInWords(result.basis, language) }] },
    { term: say.asOf, details: [{ text: formatDate(result.asOf, language) }] },
    {
      term: say.sources,
      details: sources.map(({ citation, url }) => ({ text: citation, ...(url && { url }) })),
    },
    {
      term: say.evidence,
      details: evidence.map(({ quote, place, figure }) => ({
        text: `${quote ? `${say.quoted(quote)}, ` : ""}${place} (${figure})`,
      })),
    },
  ];
  return {
    kind: result.kind,
    subtitle: result.subtitle,
    badges: badgesOf(result, language, staleSince),
    caveats: caveats.slice(0, mostCaveats).map(({ text }) => text),
    source: say.source(sources.map(({ shortName }) => shortName).join("; ")),
    about: about.filter(({ details }) => details.length > 0),
    detailsLabel: say.details(more.length),
  };
}

/** Every source once, in the order of the results. */
function sourcesOf(results: readonly PublishedResult[]): PublishedResult["sources"] {
  const sources = new Map(results.flatMap(({ sources }) => sources.map((each) => [each.id, each])));
  return [...sources.values()];
}

function badgesOf(
  { illustrative, status }: PublishedResult,
  language: Language,
  staleSince: string | undefined,
): string[] {
  const say = messagesIn(figureMessages, language);
  const badges = [
    illustrative && say.illustrative,
    status === "provisional" && say.provisional,
    staleSince && say.lastRefreshed(formatDate(staleSince, language)),
  ];
  return badges.filter((badge) => typeof badge === "string");
}
