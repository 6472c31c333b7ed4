import type { Basis, ResultContext, Source } from "@the-difference/impact-sdk";
import { illustrativeDates } from "./illustrativeDates";
import { illustrativeSource } from "./illustrativeSource";

type IllustrativeFigure = Pick<ResultContext, "id" | "title" | "subtitle"> &
  Partial<Pick<ResultContext, "scope" | "status" | "caveats" | "evidence">> & {
    population: string;
    /** Where figures that are not invented come from, beside the source of those that are. */
    sources?: Source[];
    /** When and how people were asked, for a survey; without it the figure is from a register. */
    asked?: { askedOn: string; mode: string };
  };

const { asOf } = illustrativeDates;

/** What every made-up result states: that it is made up, of an invented trust, as of the same day. */
export function illustrativeContext(figure: IllustrativeFigure): ResultContext {
  const { population, asked, scope, sources = [], ...stated } = figure;
  const basis: Basis = asked
    ? { kind: "survey", population, ...asked }
    : { kind: "register", population, asOf };
  return {
    ...stated,
    scope: { period: "2025/26", trust: "Example Learning Trust", ...scope },
    basis,
    asOf,
    sources: [illustrativeSource, ...sources],
    illustrative: true,
  };
}
