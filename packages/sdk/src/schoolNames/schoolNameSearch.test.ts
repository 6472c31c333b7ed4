import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { schoolNameSearch } from "./schoolNameSearch";

const names = [
  "Saint Mary’s College",
  "ST. MARY'S C OF E SCHOOL",
  "Ysgol Gyfun Gŵyr",
  "Co-op Academy Walkden",
  "Upton-by-Chester High School",
  "Sir John Deane's Sixth Form College",
  "Marston Park",
];
const search = schoolNameSearch(names.map((name) => [name]));
const found = (query: string) => search(query).map((index) => names[index]);

describe("schoolNameSearch", () => {
  it.each([
    ["case", "MARSTON", ["Marston Park"]],
    ["accents", "gwyr", ["Ysgol Gyfun Gŵyr"]],
    ["accents that are typed alone", "gŵ", ["Ysgol Gyfun Gŵyr"]],
    ["apostrophes", "deane’s", ["Sir John Deane's Sixth Form College"]],
    ["apostrophes left out", "deanes six", ["Sir John Deane's Sixth Form College"]],
    ["hyphens written as spaces", "co op", ["Co-op Academy Walkden"]],
    ["hyphens left out", "coop", ["Co-op Academy Walkden"]],
    ["the order of words", "chester upton", ["Upton-by-Chester High School"]],
    ["St and Saint", "st mary", ["Saint Mary’s College", "ST. MARY'S C OF E SCHOOL"]],
    ["Saint and St", "saint mary", ["Saint Mary’s College", "ST. MARY'S C OF E SCHOOL"]],
    ["short forms written out", "marys church of england", ["ST. MARY'S C OF E SCHOOL"]],
    ["spaces around", "  park ", ["Marston Park"]],
  ])("does not mind %s", (_, query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  it("finds the beginnings of words, and nothing within them", () => {
    expect(found("mar")).toEqual([
      "Saint Mary’s College",
      "ST. MARY'S C OF E SCHOOL",
      "Marston Park",
    ]);
    expect(found("arston")).toEqual([]);
  });

  it("finds what has every word that is asked for", () => {
    expect(found("marston college")).toEqual([]);
  });

  it("finds an entry by each of its texts, and by words of several", () => {
    const places = schoolNameSearch([
      ["Woodside High School", "Haringey", "London"],
      ["Woodside", "Croydon"],
    ]);
    expect(places("wood haringey")).toEqual([0]);
    expect(places("wood")).toEqual([0, 1]);
  });

  it("finds no word that begins in one text and ends in the next", () => {
    expect(schoolNameSearch([["Ark", "Soane"]])("arksoane")).toEqual([]);
  });

  it("finds everything where nothing is asked for that could be found", () => {
    expect(search("")).toHaveLength(names.length);
    expect(search(" – ’")).toHaveLength(names.length);
  });

  it("finds every name by the beginning of any of its words, in any case", () => {
    fc.assert(
      fc.property(
        fc.nat(names.length - 1),
        fc.nat(20),
        fc.integer({ min: 1, max: 12 }),
        (at, word, length) => {
          const words = (names[at] ?? "").split(/[\s-]+/);
          const beginning = (words[word % words.length] ?? "").slice(0, length);
          expect(search(beginning)).toContain(at);
          expect(search(beginning.toUpperCase())).toContain(at);
        },
      ),
    );
  });

  it("takes a word that stands for another as whole", () => {
    const saints = schoolNameSearch([["Stoke High School"], ["St Mary's"], ["Saint Olave's"]]);
    expect(saints("saint")).toEqual([1, 2]);
    expect(saints("st")).toEqual([0, 1, 2]);
  });
});
