import type { Language } from "@the-difference/impact-ui";

/**
 * What a reader is told where there is no figure. The words load when they are needed.
 *
 * @param otherwise - what is said where not even they come, as without a connection
 */
export async function failureInWords(
  error: Error,
  language: Language,
  otherwise: string,
): Promise<string> {
  try {
    return (await import("./failureWords")).failureInWords(error, language);
  } catch {
    return otherwise;
  }
}
