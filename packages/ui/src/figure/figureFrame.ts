import { formatDate, metricDefinition, type PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../language/Language";
import { messagesIn } from "../language/messageTable";
import { basisInWords } from "../words/basisInWords";
import { figureMessages } from "./figureMessages";
import type { WidgetOptions } from "./WidgetState";

/** What stands around every figure's chart, as texts. */
export interface FigureFrame {
  /** The result's id, lower case with dots: files that are made of the figure have its name. */
  id: string;
  kind: PublishedResult["kind"];
  title: string;
  subtitle: string;
  /** Illustrative, provisional, stale: whatever a reader must know before the headline. */
  badges: string[];
  caveats: string[];
  /** The caveats that do not stand in the figure itself. */
  moreCaveats: string[];
  /** One line: where the figures come from. */
  source: string;
  /** The same without a word before it. */
  sourceNames: string;
  aboutLabel: string;
  /** What is one keystroke away: the notes, how it is measured, where it comes from. */
  about: AboutEntry[][];
  /** What opens the table and the rest. */
  detailsLabel: string;
}

export interface AboutEntry {
  term: string;
  details: { text: string; url?: string }[];
}

/** So many caveats stand in the figure, the author's most important first; the rest are one keystroke away. */
const mostCaveats = { full: 2, compact: 0 };

/** A formula is understood by then; every number stands in the table. */
const mostWorkings = 12;

interface FrameOptions {
  /** The formula with the numbers put in. */
  workings?: readonly string[];
  /** The day of the last refresh that worked, where a later one did not. */
  staleSince?: string;
  alsoFrom: readonly PublishedResult[];
  form: NonNullable<WidgetOptions["form"]>;
}

/** The frame of a figure from its result; a pure function, so that a fault in it can be shown in place. */
export function figureFrame(
  result: PublishedResult,
  language: Language,
  { workings = [], staleSince, alsoFrom, form }: FrameOptions,
): FigureFrame {
  const say = messagesIn(figureMessages, language);
  const { caveats, evidence } = result;
  const sources = sourcesOf([result, ...alsoFrom]);
  const more = caveats.slice(mostCaveats[form]).map(({ text }) => text);
  const metric = metricDefinition(result.metric);
  const about: AboutEntry[][] = [
    [{ term: say.notes, details: asDetails(more) }],
    [
      { term: say.definition, details: asDetails(metric ? [metric.definition] : []) },
      {
        term: say.formula,
        details: asDetails([
          ...(metric ? [metric.formula] : []),
          ...firstWorkings(workings, language),
        ]),
      },
      { term: say.toBearInMind, details: asDetails(metric?.caveats ?? []) },
      { term: say.definedBy, details: metric ? [citationOf(metric.source)] : [] },
    ],
    [
      { term: say.basis, details: asDetails([basisInWords(result.basis, language)]) },
      { term: say.asOf, details: asDetails([formatDate(result.asOf, language)]) },
      { term: say.sources, details: sources.map(citationOf) },
      {
        term: say.evidence,
        details: asDetails(
          evidence.map(
            ({ quote, place, figure }) =>
              `${quote ? `${say.quoted(quote)}, ` : ""}${place} (${figure})`,
          ),
        ),
      },
    ],
  ];
  const sourceNames = sources.map(({ shortName }) => shortName).join("; ");
  return {
    id: result.id,
    kind: result.kind,
    title: result.title,
    subtitle: result.subtitle,
    badges: badgesOf(result, language, staleSince),
    caveats: caveats.slice(0, mostCaveats[form]).map(({ text }) => text),
    moreCaveats: more,
    source: say.source(sourceNames),
    sourceNames,
    aboutLabel: say.about,
    about: about
      .map((entries) => entries.filter(({ details }) => details.length > 0))
      .filter((entries) => entries.length > 0),
    detailsLabel: say.details(
      more.length,
      more.length < caveats.length ? "someInSight" : "noneInSight",
    ),
  };
}

const asDetails = (texts: readonly string[]) => texts.map((text) => ({ text }));

const citationOf = ({ citation, url }: { citation: string; url?: string | undefined }) => ({
  text: citation,
  ...(url && { url }),
});

function firstWorkings(workings: readonly string[], language: Language): string[] {
  const left = workings.length - mostWorkings;
  if (left <= 0) return [...workings];
  const more = new Intl.NumberFormat(language.locale).format(left);
  return [
    ...workings.slice(0, mostWorkings),
    messagesIn(figureMessages, language).moreWorkings(more),
  ];
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
