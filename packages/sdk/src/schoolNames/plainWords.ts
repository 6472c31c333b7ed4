/**
 * A text as words in lower case with single spaces: without accents, apostrophes and full stops, with "and"
 * for "&", and a space for all else that is neither letter nor digit.
 */
export function plainWords(text: string): string {
  return (
    text
      // Before accents: decomposing an acute accent that stands for an apostrophe leaves a space.
      .replaceAll(/['’‘ʼ`´.]/g, "")
      .normalize("NFKD")
      .replaceAll(/\p{M}/gu, "")
      .toLowerCase()
      .replaceAll("&", " and ")
      .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
      .trim()
  );
}
