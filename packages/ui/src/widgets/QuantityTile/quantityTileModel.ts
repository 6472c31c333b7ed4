import { formatCount, formatRate, type PublishedResult } from "@the-difference/impact-sdk";
import type { FigureModel } from "../../figure/FigureModel";
import { amountInWords } from "./amountInWords";

export interface QuantityTileModel extends FigureModel {
  value: string;
  isHidden: boolean;
}

/** One quantity: the number as it is known, with its qualifier, and what it counts. */
export function quantityTileModel(
  result: PublishedResult<"quantity">,
  locale: string,
): QuantityTileModel {
  const { quantity } = result.body;
  const value = valueInWords(quantity, locale);
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
  locale: string,
): string {
  switch (quantity.is) {
    case "count":
      return formatCount(quantity.count, locale);
    case "rate":
      return formatRate(quantity.rate, locale);
    case "amount":
      return amountInWords(quantity, locale);
    case "inWords":
      return quantity.text;
  }
}
