import { formatCount, type PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { capitalised } from "../../words/capitalised";
import { countInWords } from "../../words/countInWords";
import { numberInWords } from "../../words/numberInWords";
import { shareInWords } from "../../words/shareInWords";
import { areSchools, type GainArea, gainAreas, leadOf, medianOf } from "./gainAreas";
import { ratioGainInWords } from "./ratioGainInWords";
import { readingGainMessages } from "./readingGainMessages";

type Body = PublishedResult<"gain">["body"];

/** `12 months in 6 or faster`. */
export function thresholdInWords({ threshold }: Body, language: Language): string {
  const number = new Intl.NumberFormat(language.locale);
  return messagesIn(readingGainMessages, language).threshold(
    number.format(threshold.gainMonths),
    number.format(threshold.inMonths),
  );
}

/** `122 of 160 pupils have two comparable tests`; nothing where one of the two counts has no number. */
export function testedInWords(area: GainArea, body: Body, language: Language): string | undefined {
  const { paired, pupils } = area.row;
  const hasNumber = [paired, pupils].every(({ is }) => is === "exact" || is === "bounded");
  if (!hasNumber) return undefined;
  return messagesIn(readingGainMessages, language).tested(
    language.words.countOf(formatCount(paired, language), formatCount(pupils, language)),
    body.testedPupils,
  );
}

/** What is found of the lead; of areas side by side, in how many the median pupil kept the pace. */
export function readingGainHeadline(
  { title, body }: PublishedResult<"gain">,
  language: Language,
): string {
  const say = messagesIn(readingGainMessages, language);
  const areas = gainAreas(body);
  const lead = leadOf(areas)?.row;
  const median = lead && medianOf(lead);
  const share = lead ? shareInWords(lead.thresholdOrAboveRate, language) : "";
  const ratio = median === undefined ? "" : ratioGainInWords(median, language);
  const threshold = thresholdInWords(body, language);
  if (median !== undefined && share) {
    return say.medianAndShare(ratio, median === 1, share, threshold);
  }
  if (median !== undefined) return say.medianAlone(ratio, median === 1);
  if (share) return say.shareAlone(share, threshold);
  const medians = mediansOf(areas);
  if (medians.length > 0) {
    const kept = medians.filter((each) => each >= 1).length;
    const number = new Intl.NumberFormat(language.locale);
    return say.paceKept(number.format(kept), number.format(medians.length), areSchools(body));
  }
  const isHidden = areas.some(({ row }) => row.thresholdOrAboveRate.is === "hidden");
  const hasShares = areas.some(({ row }) => shareInWords(row.thresholdOrAboveRate, language));
  return isHidden && !hasShares ? say.allHidden(title) : title;
}

/** The lead's pupils, their median and middle half, pace and threshold; then how far the medians of the rest reach. */
export function readingGainSentence(
  { title, body }: PublishedResult<"gain">,
  language: Language,
): string {
  const areas = gainAreas(body);
  const lead = leadOf(areas);
  const sentences = [
    ...(lead ? leadSentences(lead, body, language) : []),
    ...restSentences(
      areas.filter((area) => area !== lead),
      body,
      language,
    ),
  ];
  return sentences.length > 0 ? sentences.join(" ") : `${title}.`;
}

function leadSentences(lead: GainArea, body: Body, language: Language): string[] {
  const say = messagesIn(readingGainMessages, language);
  const { ratioGain, paceOrAboveRate, thresholdOrAboveRate } = lead.row;
  const tested = testedInWords(lead, body, language);
  const pace = shareInWords(paceOrAboveRate, language);
  const share = shareInWords(thresholdOrAboveRate, language);
  return [
    ...(tested ? [say.testedAt(lead.label, tested)] : []),
    ...(ratioGain.is === "quartiles"
      ? [
          say.halfGained(
            ratioGainInWords(ratioGain.median, language),
            ratioGain.median === 1,
            ratioGainInWords(ratioGain.lower, language, "column"),
            ratioGainInWords(ratioGain.upper, language, "column"),
          ),
        ]
      : []),
    ...(pace ? [say.keptPace(capitalised(countInWords(paceOrAboveRate, language)), pace)] : []),
    ...(share
      ? [
          say.gainedThreshold(
            capitalised(countInWords(thresholdOrAboveRate, language)),
            share,
            thresholdInWords(body, language),
          ),
        ]
      : []),
    ...(ratioGain.is === "quartiles" ? [] : withoutMedian([lead], body, language)),
  ];
}

function restSentences(rest: readonly GainArea[], body: Body, language: Language): string[] {
  const say = messagesIn(readingGainMessages, language);
  const medians = mediansOf(rest);
  const [least, most] = [Math.min(...medians), Math.max(...medians)];
  return [
    ...(medians.length > 1
      ? [
          say.mediansFrom(
            ratioGainInWords(least, language, "column"),
            ratioGainInWords(most, language, "column"),
            areSchools(body),
          ),
        ]
      : []),
    ...withoutMedian(rest, body, language),
  ];
}

function withoutMedian(areas: readonly GainArea[], body: Body, language: Language): string[] {
  const say = messagesIn(readingGainMessages, language);
  const numberOf = (number: number) => capitalised(numberInWords(number, language));
  const hidden = areas.filter(({ row }) => row.ratioGain.is === "hidden").length;
  const tooFew = areas.flatMap(({ row: { ratioGain } }) =>
    ratioGain.is === "tooFewPeople" ? [ratioGain.minimum] : [],
  );
  const minimum = new Intl.NumberFormat(language.locale).format(Math.max(...tooFew));
  return [
    ...(hidden > 0 ? [say.hiddenMedians(numberOf(hidden), hidden === 1, areSchools(body))] : []),
    ...(tooFew.length > 0
      ? [say.tooFewMedians(numberOf(tooFew.length), tooFew.length === 1, areSchools(body), minimum)]
      : []),
  ];
}

function mediansOf(areas: readonly GainArea[]): number[] {
  return areas.flatMap(({ isWhole, row }) => (isWhole ? [] : (medianOf(row) ?? [])));
}
