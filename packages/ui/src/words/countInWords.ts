import { formatAbsence, formatCount, hiddenText, type Rate } from "@the-difference/impact-sdk";

/** `26 of 210`, or why there is no count. */
export function countInWords(rate: Rate, locale: string): string {
  switch (rate.is) {
    case "counted":
      return `${formatCount(rate.numerator, locale)} of ${formatCount(rate.denominator, locale)}`;
    case "printed":
      return "counts not stated";
    case "hidden":
      return hiddenText;
    case "absent":
      return formatAbsence(rate.why);
  }
}
