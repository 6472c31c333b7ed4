import type { EmbedPageMessages } from "./embedPageMessages";

/** What the address of the generic frame page asks for. */
export interface EmbedQuery {
  /** Absolute, http or https, on this site or on one that the page lists. */
  src: string;
  metric: string;
  theme: "light" | "dark" | "auto";
}

/**
 * The query of a frame page's address, checked: an address may have come from anywhere.
 *
 * @param page - the page's own address
 * @param listed - origins besides its own from which the page may show snapshots
 * @returns a sentence for whoever made the address, where it asks for nothing that can be shown
 */
export function readEmbedQuery(
  page: URL,
  listed: readonly string[],
  say: EmbedPageMessages,
): EmbedQuery | string {
  const query = page.searchParams;
  const src = query.get("src")?.trim() ?? "";
  if (src === "") return say.noSource;
  const snapshot = URL.canParse(src, page) ? new URL(src, page) : undefined;
  if (snapshot?.protocol !== "https:" && snapshot?.protocol !== "http:") {
    return say.badSource(shortened(src));
  }
  if (snapshot.username !== "" || snapshot.password !== "") return say.credentials;
  if (![page.origin, ...listed].includes(snapshot.origin)) {
    return say.foreign(snapshot.origin, page.origin);
  }
  const metric = query.get("metric") ?? "";
  if (metric === "") return say.noMetric;
  if (!/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(metric)) return say.badMetric(shortened(metric));
  return { src: snapshot.href, metric, theme: themeOf(query.get("theme")) };
}

/** As its device is, unless told: so are the figures' static pages, which say "system". */
const themeOf = (theme: string | null) => (theme === "light" || theme === "dark" ? theme : "auto");

const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text);

/** The language that the address asks for, where it is a language tag at all; else British English. */
export function languageTagOf(page: URL): string {
  const tag = page.searchParams.get("lang") ?? "";
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag) ? tag : "en-GB";
}
