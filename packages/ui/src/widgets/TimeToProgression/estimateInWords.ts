import type { Language } from "../../language/Language";

/**
 * An estimated share as per cent, whole; with a decimal where it would round to nobody or to everybody. It is
 * no fraction of two counts.
 */
export function estimateInWords(share: number, language: Language): string {
  const percent = Math.round(share * 100);
  const isExtreme = (percent === 0 && share > 0) || (percent === 100 && share < 1);
  return new Intl.NumberFormat(language.locale, {
    style: "percent",
    maximumFractionDigits: isExtreme ? 1 : 0,
  }).format(share);
}
