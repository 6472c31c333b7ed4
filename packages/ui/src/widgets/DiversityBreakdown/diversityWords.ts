import {
  formatAbsence,
  formatRate,
  formatRatio,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { capitalised } from "../../words/capitalised";
import { countInWords } from "../../words/countInWords";
import { listInWords } from "../../words/listInWords";
import { midSentence } from "../../words/midSentence";
import { numberInWords } from "../../words/numberInWords";
import { diversityMessages } from "./diversityMessages";

type Body = PublishedResult<"breakdown">["body"];
type Group = Body["groups"][number];

/** `8.4× teachers`, against the first benchmark. */
export function ratioInWords(group: Group, body: Body, language: Language): string {
  const comparison = group.comparisons[0];
  const benchmark = body.benchmarks.find(({ id }) => id === comparison?.benchmark);
  if (comparison?.is !== "compared" || !benchmark) return "";
  return messagesIn(diversityMessages, language).ratio(
    formatRatio(comparison.ratio, language),
    midSentence(benchmark.label),
  );
}

/** How many are known, of how many asked: the base of every share in the figure. */
export function knownInWords(body: Body, language: Language): string {
  const say = messagesIn(diversityMessages, language);
  const { label } = body.dimension;
  if (body.disclosureRate.is === "hidden" || body.known.is === "hidden") {
    return say.knownHidden(midSentence(label), body.unit, language.words.hidden);
  }
  if (body.disclosureRate.is !== "counted") {
    return say.knownHidden(midSentence(label), body.unit, formatAbsence("notAvailable", language));
  }
  const counts = countInWords(body.disclosureRate, language);
  const share = formatRate(body.disclosureRate, language);
  const known = say.knownFor(label, counts, body.unit, share);
  if (body.disclosureWarning === "tooLow") return say.tooLowToCompare(known);
  return body.disclosureWarning === "low" ? say.readWithCare(known) : known;
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
  if (shown.length === 0) return headlineWithoutShares(result, language);
  const benchmark = body.benchmarks[0];
  const compared = shown.flatMap((group) => {
    const comparison = group.comparisons.find((each) => each.benchmark === benchmark?.id);
    return comparison?.is === "compared" ? [{ group, comparison }] : [];
  });
  if (!benchmark || compared.length === 0) return largestInWords(shown, body, language);

  const above = compared.filter(({ comparison }) => comparison.ratioLower > 1);
  const below = compared.filter(({ comparison }) => comparison.ratioUpper < 1);
  const say = messagesIn(diversityMessages, language);
  const others = midSentence(benchmark.label);
  const named = (groups: typeof compared) => namedOrCounted(groups, language);
  if (above.length > 0 && below.length > 0) {
    return say.largerAndSmaller(named(above), named(below), others);
  }
  if (above.length > 0) return say.largerShare(named(above), others);
  if (below.length > 0) return say.smallerShare(named(below), others);
  return say.tooFewToTell(body.unit, others);
}

function headlineWithoutShares(
  { title, body }: PublishedResult<"breakdown">,
  language: Language,
): string {
  const say = messagesIn(diversityMessages, language);
  const isHidden = body.groups.some(({ rate }) => rate.is === "hidden");
  if (isHidden) return say.allHidden(title);
  return body.benchmarks.length > 0 ? say.benchmarksOnly(title) : title;
}

function namedOrCounted(compared: { group: Group }[], language: Language): string {
  if (compared.length > 2) {
    const number = capitalised(numberInWords(compared.length, language));
    return messagesIn(diversityMessages, language).severalGroups(number);
  }
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
  if (!largest) return "";
  const share = formatRate(largest.rate, language);
  return messagesIn(diversityMessages, language).largest(largest.label, share, body.unit);
}

/** Every group that can be shown, then how many cannot, then the base. */
export function diversitySentence(
  result: PublishedResult<"breakdown">,
  language: Language,
): string {
  const say = messagesIn(diversityMessages, language);
  const { body } = result;
  const shown = body.groups.flatMap(({ label, rate }) =>
    rate.is === "counted"
      ? [say.group(label, countInWords(rate, language), formatRate(rate, language))]
      : [],
  );
  const hiddenCount = body.groups.filter(({ rate }) => rate.is === "hidden").length;
  const sentences = [
    shown.length > 0 && `${listInWords(shown, language)}.`,
    hiddenCount > 0 &&
      say.hiddenGroups(capitalised(numberInWords(hiddenCount, language)), hiddenCount === 1),
    ...(shown.length === 0 ? benchmarksInWords(body, language) : []),
    `${knownInWords(body, language)}.`,
  ];
  return sentences.filter(Boolean).join(" ");
}

function benchmarksInWords(body: Body, language: Language): string[] {
  const say = messagesIn(diversityMessages, language);
  return body.groups.map(({ id, label }) => {
    const shares = body.benchmarks.flatMap((benchmark) => {
      const text = benchmark.shares.find(({ group }) => group === id)?.text;
      return text ? [say.benchmarkShare(text, midSentence(benchmark.label))] : [];
    });
    return shares.length > 0 ? say.benchmarkShares(label, shares.join(", ")) : "";
  });
}
