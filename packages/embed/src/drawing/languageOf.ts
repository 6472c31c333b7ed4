import { english, type Language } from "@the-difference/impact-ui";

/** The language of a BCP 47 tag where figures speak it; else English, with the tag's own numbers if it is English. */
export async function languageOf(tag: string): Promise<Language> {
  const [primary, ...rest] = tag.toLowerCase().split("-");
  if (primary === "cy") return (await import("@the-difference/impact-ui/cy")).welsh;
  return primary === "en" && rest.length > 0 && isSupported(tag)
    ? { ...english, locale: tag }
    : english;
}

function isSupported(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    // No language tag at all.
    return false;
  }
}
