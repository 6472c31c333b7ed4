import { formatCount, formatRatio, type PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { workingOf } from "../../words/workingOf";
import { outcomeGapMessages } from "./outcomeGapMessages";

type Body = PublishedResult<"comparison">["body"];
type Side = Body["first"];

/** Each share, then the higher over the lower, with their numbers put in. */
export function gapWorkings({ body }: PublishedResult<"comparison">, language: Language): string[] {
  const { first, second, difference } = body;
  const shares = [first, second].flatMap(({ label, rate }) => workingOf(label, rate, language));
  if (difference.is !== "compared" || difference.ratio.is !== "ratio") return shares;
  const [higher, lower] = difference.gapPp >= 0 ? [first, second] : [second, first];
  const parts = `${dividend(higher, language)} ÷ ${dividend(lower, language)}`;
  const { ratioWorking } = messagesIn(outcomeGapMessages, language);
  return [
    ...shares,
    `${ratioWorking}: ${parts} = ${formatRatio(difference.ratio.value, language)}`,
  ];
}

/** From the counts where there are some, for the rounded share would not give the ratio. */
function dividend({ rate, oneIn }: Side, language: Language): string {
  if (rate.is === "counted") {
    const [had, all] = [rate.numerator, rate.denominator].map((each) =>
      formatCount(each, language),
    );
    return `(${had} ÷ ${all})`;
  }
  if (oneIn) {
    const number = new Intl.NumberFormat(language.locale);
    return `(${number.format(oneIn.one)} ÷ ${number.format(oneIn.in)})`;
  }
  return rate.is === "printed" ? rate.text : "";
}
