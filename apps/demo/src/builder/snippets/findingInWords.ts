import type { Finding } from "@the-difference/impact-ui/server";

/** Headline and sentence as running text. */
export function findingInWords({ headline, sentence }: Finding): string {
  return [/[.!?]$/.test(headline) ? headline : `${headline}.`, sentence].join(" ").trim();
}
