import type { PublishedResult } from "@the-difference/impact-sdk";
import type { PlainModel } from "./PlainModel";

export function gainModel({ title }: PublishedResult<"gain">, _locale: string): PlainModel {
  return {
    headline: title,
    sentence: "",
    table: { caption: title, columns: [], rows: [] },
    groups: [],
  };
}
