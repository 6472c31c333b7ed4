import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { exampleResults } from "./exampleResults/exampleResults";
import { illustrativeTrust } from "./illustrativeTrust/illustrativeTrust";
import { impactReport2021To22 } from "./impactReport2021To22/impactReport2021To22";
import { printedFigures } from "./impactReport2021To22/printedFigures";

/**
 * Each word of the names of people in the report, lower case, as the start of its SHA-256: so that the
 * list against naming people names nobody itself.
 */
const nameHashes = new Set([
  "0d5abbcfd7c28068",
  "126c85bcd4b2eab0",
  "12f06bc93647b0ab",
  "15458c336c566b3e",
  "239127e09157cbaf",
  "2de616144f942d27",
  "31611159e7e6ff78",
  "340259b9265f4420",
  "3a5d591b3b0838fb",
  "3fbb9e57b59bb889",
  "4d1e58c90b3b94bc",
  "5239ea501ef63222",
  "5eb67f9f8409b9c3",
  "60fba01f8e7a0fb9",
  "63ea874839c7c6a5",
  "668e2b73ac556a2f",
  "66e01ba9d517597b",
  "68d753f055b1a15b",
  "6aead709cbb8fc6e",
  "7c3bfd2b0039141d",
  "8d6aa946308a9f31",
  "91184a0dd41538c6",
  "93ef443956a47db6",
  "a024f642d3115a27",
  "a10089eeb0bd6b43",
  "a33603bf79f74b05",
  "c9805e841751391c",
  "e1608f75c5d7813f",
  "edf4ba47dc0172ff",
  "f7f9120faf1a31f9",
  "f989fc142356ba4a",
  "fa7c171ac94aac19",
  "fc881aa34d44660e",
  "fdee430d40bd57de",
]);

function namesIn(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.filter((word) =>
    nameHashes.has(createHash("sha256").update(word).digest("hex").slice(0, 16)),
  );
}

describe("people named in the report", () => {
  it("are in no snapshot", () => {
    const snapshots = [
      impactReport2021To22(),
      illustrativeTrust(),
      ...Object.values(exampleResults()),
    ];
    expect(snapshots.flatMap((snapshot) => namesIn(JSON.stringify(snapshot)))).toEqual([]);
  });

  it("are in none of its figures as printed", () => {
    expect(namesIn(JSON.stringify(printedFigures))).toEqual([]);
  });

  it("would be found: the pupil's pseudonym, the one name that is nobody's, is", () => {
    expect(namesIn("Tyson's story, p. 6")).toEqual(["tyson"]);
  });
});
