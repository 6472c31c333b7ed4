import { formatCount, formatRatio, type PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { workingOf } from "../../words/workingOf";
import { diversityMessages } from "./diversityMessages";

type Body = PublishedResult<"breakdown">["body"];

/** How many are known, then every group's share and its ratio to each benchmark, with their numbers put in. */
export function diversityWorkings(
  { body }: PublishedResult<"breakdown">,
  language: Language,
): string[] {
  const say = messagesIn(diversityMessages, language);
  return [
    ...workingOf(say.knownWorking(body.dimension.label), body.disclosureRate, language),
    ...body.groups.flatMap((group) => [
      ...workingOf(group.label, group.rate, language),
      ...ratiosOf(group, body, language),
    ]),
  ];
}

/** `Asian, against teachers: (26 ÷ 210) ÷ 1.5% = 8.3×`: from the counts, for the rounded share would not give it. */
function ratiosOf(
  { id, label, rate, comparisons }: Body["groups"][number],
  { benchmarks }: Body,
  language: Language,
): string[] {
  if (rate.is !== "counted") return [];
  const share = `(${formatCount(rate.numerator, language)} ÷ ${formatCount(rate.denominator, language)})`;
  return comparisons.flatMap((comparison) => {
    const benchmark = benchmarks.find((each) => each.id === comparison.benchmark);
    const printed = benchmark?.shares.find(({ group }) => group === id)?.text;
    if (comparison.is !== "compared" || !benchmark || !printed) return [];
    const ratio = formatRatio(comparison.ratio, language);
    return [`${label}, ${benchmark.label}: ${share} ÷ ${printed} = ${ratio}`];
  });
}
