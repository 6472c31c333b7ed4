import { formatCount, formatRate, type PublishedResult } from "@the-difference/impact-sdk";
import type { FigureModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { amountInWords } from "./amountInWords";

export interface StatTileModel extends FigureModel {
  value: string;
  isHidden: boolean;
}

/** One quantity: the number as it is known, with its qualifier, and what it counts. */
export function statTileModel(
  result: PublishedResult<"quantity">,
  language: Language,
): StatTileModel {
  const { quantity } = result.body;
  const value = valueInWords(quantity, language);
  return {
    headline: result.title,
    sentence: `${result.title}: ${value}.`,
    value,
    isHidden: isHidden(quantity),
    table: {
      caption: result.title,
      columns: [{ label: "Quantity" }, { label: "Value", numeric: true }],
      rows: [{ id: result.id, cells: [quantity.of, value] }],
    },
  };
}

function isHidden(quantity: PublishedResult<"quantity">["body"]["quantity"]): boolean {
  if (quantity.is === "count") return quantity.count.is === "hidden";
  return quantity.is === "rate" && quantity.rate.is === "hidden";
}

function valueInWords(
  quantity: PublishedResult<"quantity">["body"]["quantity"],
  language: Language,
): string {
  switch (quantity.is) {
    case "count":
      return formatCount(quantity.count, language);
    case "rate":
      return formatRate(quantity.rate, language);
    case "amount":
      return amountInWords(quantity, language);
    case "inWords":
      return quantity.text;
  }
}
