import type { Basis, ResultContext } from "@the-difference/impact-sdk";
import { illustrativeDates } from "./illustrativeDates";
import { illustrativeSource } from "./illustrativeSource";

type IllustrativeFigure = Pick<ResultContext, "id" | "title" | "subtitle"> &
  Partial<Pick<ResultContext, "scope" | "status" | "caveats">> & {
    population: string;
    /** When and how people were asked, for a survey; without it the figure is from a register. */
    asked?: { askedOn: string; mode: string };
  };

const { asOf } = illustrativeDates;

/** What every made-up result states: that it is made up, of an invented trust, as of the same day. */
export function illustrativeContext(figure: IllustrativeFigure): ResultContext {
  const { population, asked, scope, ...stated } = figure;
  const basis: Basis = asked
    ? { kind: "survey", population, ...asked }
    : { kind: "register", population, asOf };
  return {
    ...stated,
    scope: { period: "2025/26", trust: "Example Learning Trust", ...scope },
    basis,
    asOf,
    sources: [illustrativeSource],
    illustrative: true,
  };
}
