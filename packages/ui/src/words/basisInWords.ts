import { type Basis, formatDate } from "@the-difference/impact-sdk";

/** Where a figure's authority comes from, as a sentence. */
export function basisInWords(basis: Basis, locale: string): string {
  switch (basis.kind) {
    case "register":
      return `A register: ${basis.population}, as of ${formatDate(basis.asOf, locale)}. Everyone is counted, so there is no sampling error.`;
    case "survey":
      return `A survey of ${basis.population}, ${basis.askedOn}${basis.mode ? `, ${basis.mode}` : ""}. It speaks for those who answered.`;
    case "published":
      return `A published figure: ${basis.definition} (${basis.population}).`;
  }
}
