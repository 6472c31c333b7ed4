import {
  type FormatWords,
  metricDefinition,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import {
  exampleResults,
  illustrativeTrust,
  impactReport2021To22,
} from "@the-difference/sample-data";
import { describe, expect, test } from "vitest";
import type { Language } from "../language/Language";
import { renderFigure } from "../server/renderFigure";
import { welsh } from "./welsh";

const results = [
  impactReport2021To22(),
  illustrativeTrust(),
  ...Object.values(exampleResults()),
].flatMap((snapshot) => snapshot.results);

/** Every text of a table between marks, so that what stands outside them came from no table. */
function marked(messages: unknown): unknown {
  if (typeof messages === "string") return `⟦${messages}⟧`;
  if (typeof messages === "function") {
    return (...values: unknown[]) => {
      const said: unknown = messages(...values);
      return typeof said === "string" ? `⟦${said}⟧` : said;
    };
  }
  if (Array.isArray(messages)) return messages.map(marked);
  if (typeof messages !== "object" || messages === null) return messages;
  return Object.fromEntries(Object.entries(messages).map(([key, each]) => [key, marked(each)]));
}

const markedLanguage: Language = {
  locale: "cy",
  words: marked(welsh.words) as FormatWords,
  translations: welsh.translations.map(({ table, messages }) => ({
    table,
    messages: marked(messages),
  })),
};

/** Every text of the data, and without its end where it stands inside a line. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value, value.replace(/[.?]$/, "")];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

function withoutMarked(text: string): string {
  const inner = text.replaceAll(/⟦[^⟦⟧]*⟧/g, "");
  return inner === text ? text : withoutMarked(inner);
}

const entities: Record<string, string> = { lt: "<", gt: ">", quot: '"', "#x27": "'", amp: "&" };

/** What a figure says that stands in no table of messages and is not the data's. */
function unspoken(result: PublishedResult): string[] {
  const html = renderFigure(result, { language: markedLanguage });
  const own = [...textsIn(result), ...textsIn(metricDefinition(result.metric))]
    .filter((text) => text.trim() !== "")
    // A question within a sentence loses its mark.
    .flatMap((text) => [text, text.replace(/[.?]$/, "")])
    .sort((a, b) => b.length - a.length)
    .map((text) => text.toLowerCase());
  return html
    .split(/<[^>]*>/)
    .map((text) => text.replace(/&(lt|gt|quot|#x27|amp);/g, (_, name) => entities[name] ?? ""))
    .map((text) => withoutMarked(text).toLowerCase())
    .map((text) => own.reduce((rest, each) => rest.replaceAll(each, ""), text))
    .filter((text) => /\p{Letter}{2}/u.test(text));
}

describe("a figure in Welsh", () => {
  test("says its finding in Welsh, and the data's own words as they were written", () => {
    const funnel = results.find(({ id }) => id === "dlp.2022.recruitment");
    const html = funnel ? renderFigure(funnel, { language: welsh }) : "";
    expect(html).toContain("19 recruited, 1 yn brin o’r targed o 20");
    expect(html).toContain("Tabl");
    expect(html).not.toContain("Source:");
  });

  test("says nothing that stands in no table of messages", () => {
    const said = results.flatMap((result) =>
      unspoken(result).map((text) => `${result.kind} ${result.id}: ${text}`),
    );
    expect(said).toEqual([]);
  });
});
