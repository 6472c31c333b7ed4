import { resultOf } from "@the-difference/impact-sdk";
import { findingOf } from "@the-difference/impact-ui/server";
import { illustrativeTrust } from "@the-difference/sample-data";
import type { Embedding } from "../src/builder/snippets/Embedding";

const trust = illustrativeTrust();

/** One figure of the illustrative trust, for tests. */
export function exampleEmbedding(stated: Partial<Embedding> = {}): Embedding {
  const result = resultOf(trust, "trust.leaders.training", "target");
  return {
    folder: "https://trust.example/impact/",
    snapshot: "https://trust.example/impact/illustrative-trust.json",
    result,
    finding: findingOf(result),
    theme: "light",
    widthPx: 600,
    ...stated,
  };
}
