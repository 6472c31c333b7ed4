import {
  formatCount,
  formatRate,
  formatRatio,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { capitalised } from "../../words/capitalised";
import { countInWords } from "../../words/countInWords";
import { listInWords } from "../../words/listInWords";
import { midSentence } from "../../words/midSentence";
import { numberInWords } from "../../words/numberInWords";

type Body = PublishedResult<"breakdown">["body"];
type Group = Body["groups"][number];

/** `8.4× teachers`, against the first benchmark. */
export function ratioInWords(group: Group, body: Body, language: Language): string {
  const comparison = group.comparisons[0];
  const benchmark = body.benchmarks.find(({ id }) => id === comparison?.benchmark);
  if (comparison?.is !== "compared" || !benchmark) return "";
  return `${formatRatio(comparison.ratio, language)} ${midSentence(benchmark.label)}`;
}

/** How many are known, of how many asked: the base of every share in the figure. */
export function knownInWords(body: Body, language: Language): string {
  const { label } = body.dimension;
  if (body.disclosureRate.is === "hidden" || body.known.is === "hidden") {
    return `Number of ${body.unit} whose ${midSentence(label)} is known: ${language.words.hidden}`;
  }
  if (body.disclosureRate.is !== "counted") {
    return `Number of ${body.unit} whose ${midSentence(label)} is known: not available`;
  }
  const { numerator, denominator } = body.disclosureRate;
  const known = formatCount(numerator, language);
  const asked = formatCount(denominator, language);
  const share = formatRate(body.disclosureRate, language);
  const warning =
    body.disclosureWarning === "tooLow"
      ? ": too few for a comparison"
      : body.disclosureWarning === "low"
        ? ": read with care"
        : "";
  return `${label} known for ${known} of ${asked} ${body.unit} asked (${share})${warning}`;
}

/**
 * Groups whose whole interval lies above, or below, the first benchmark. Where none does, the figure
 * says that the numbers are too few to tell.
 */
export function diversityHeadline(
  result: PublishedResult<"breakdown">,
  language: Language,
): string {
  const { body } = result;
  const shown = body.groups.filter(({ rate }) => rate.is === "counted" || rate.is === "printed");
  if (shown.length === 0) return headlineWithoutShares(result);
  const benchmark = body.benchmarks[0];
  const compared = shown.flatMap((group) => {
    const comparison = group.comparisons.find((each) => each.benchmark === benchmark?.id);
    return comparison?.is === "compared" ? [{ group, comparison }] : [];
  });
  if (!benchmark || compared.length === 0) return largestInWords(shown, body, language);

  const above = compared.filter(({ comparison }) => comparison.ratioLower > 1);
  const below = compared.filter(({ comparison }) => comparison.ratioUpper < 1);
  const among = `share than among ${midSentence(benchmark.label)}`;
  const named = (groups: typeof compared) => namedOrCounted(groups, language);
  if (above.length > 0 && below.length > 0) {
    return `${named(above)}: a larger ${among}; ${named(below)}: a smaller one`;
  }
  if (above.length > 0) return `${named(above)}: a larger ${among}`;
  if (below.length > 0) return `${named(below)}: a smaller ${among}`;
  return `Too few to tell ${body.unit} apart from ${midSentence(benchmark.label)}`;
}

function headlineWithoutShares({ title, body }: PublishedResult<"breakdown">): string {
  const isHidden = body.groups.some(({ rate }) => rate.is === "hidden");
  if (isHidden) return `${title}: hidden, too few people to show`;
  return body.benchmarks.length > 0
    ? `${title}: no figures of their own, only what to compare them with`
    : title;
}

function namedOrCounted(compared: { group: Group }[], language: Language): string {
  if (compared.length > 2) return `${capitalised(numberInWords(compared.length, language))} groups`;
  return listInWords(
    compared.map(({ group }) => group.label),
    language,
  );
}

function largestInWords(shown: Group[], body: Body, language: Language): string {
  const byShare = shown.flatMap(({ label, rate }) =>
    rate.is === "counted" || rate.is === "printed" ? [{ label, rate, share: rate.share }] : [],
  );
  const largest = byShare.sort((a, b) => b.share - a.share)[0];
  return largest ? `${largest.label}: ${formatRate(largest.rate, language)} of ${body.unit}` : "";
}

/** Every group that can be shown, then how many cannot, then the base. */
export function diversitySentence(
  result: PublishedResult<"breakdown">,
  language: Language,
): string {
  const { body } = result;
  const shown = body.groups.flatMap(({ label, rate }) =>
    rate.is === "counted"
      ? [`${label} ${countInWords(rate, language)} (${formatRate(rate, language)})`]
      : [],
  );
  const hiddenCount = body.groups.filter(({ rate }) => rate.is === "hidden").length;
  const sentences = [
    shown.length > 0 && `${listInWords(shown, language)}.`,
    hiddenCount > 0 &&
      `${capitalised(numberInWords(hiddenCount, language))} ${hiddenCount === 1 ? "group is" : "groups are"} hidden because so few people are in them that they could be recognised.`,
    ...(shown.length === 0 ? benchmarksInWords(body) : []),
    `${knownInWords(body, language)}.`,
  ];
  return sentences.filter(Boolean).join(" ");
}

function benchmarksInWords(body: Body): string[] {
  return body.groups.map(({ id, label }) => {
    const shares = body.benchmarks.flatMap((benchmark) => {
      const text = benchmark.shares.find(({ group }) => group === id)?.text;
      return text ? [`${text} of ${midSentence(benchmark.label)}`] : [];
    });
    return shares.length > 0 ? `${label}: ${shares.join(", ")}.` : "";
  });
}
