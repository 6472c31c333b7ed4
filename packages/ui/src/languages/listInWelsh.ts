/** Begins with a vowel, or with a number or a word that Welsh joins like one: `ac 8` (wyth), `ac 11` (un ar ddeg). */
const takesAc =
  /^(?:["“‘(]*[aeiouwyâêîôûŵŷàèìòùïö]|(?:1|1[1-9]|8|8\d|8\d\d|8[,.]?\d{3})(?!\d|[,.]\d{3})|(?:mae|ni|nid|roedd)\b)/i;

/** Would change its first letter after `a`, which a text of the data's must not. */
const wouldMutate = /^["“‘(]*[cpt](?!h)/i;

/**
 * `a, b a c`: Welsh, which few browsers know how to join. *Ac* stands before a vowel, *a* before a
 * consonant; where *a* would change the first letter of what follows, a comma stands instead.
 */
export function listInWelsh(parts: readonly string[]): string {
  const last = parts.at(-1);
  if (last === undefined) return "";
  const before = parts.slice(0, -1).join(", ");
  if (before === "") return last;
  if (takesAc.test(last)) return `${before} ac ${last}`;
  return wouldMutate.test(last) ? `${before}, ${last}` : `${before} a ${last}`;
}
