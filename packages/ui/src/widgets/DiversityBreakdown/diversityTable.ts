import {
  formatInterval,
  formatPoints,
  formatRatio,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { TableColumn, TableModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { countInWords } from "../../words/countInWords";
import { shareInWords } from "../../words/shareInWords";

type Comparison = PublishedResult<"breakdown">["body"]["groups"][number]["comparisons"][number];

/** Every group as a row; for each benchmark its share, the gap, the ratio and the people to parity. */
export function diversityTable(
  result: PublishedResult<"breakdown">,
  language: Language,
): TableModel {
  const { body } = result;
  const compares = body.groups.some(({ comparisons }) =>
    comparisons.some(({ is }) => is === "compared" || is === "hidden"),
  );
  return {
    caption: `${result.title}: ${body.base === "ofKnown" ? "shares of those whose answer is known" : "shares of all asked"}`,
    columns: [
      { label: body.dimension.label },
      { label: "People", numeric: true },
      { label: "Share", numeric: true },
      { label: "95% interval", numeric: true },
      ...body.benchmarks.flatMap(({ label }): TableColumn[] => [
        { label, numeric: true },
        ...(compares
          ? [
              { label: `Gap to ${label}`, numeric: true } as const,
              { label: `Ratio to ${label}`, numeric: true } as const,
              { label: `People to parity with ${label}`, numeric: true } as const,
            ]
          : []),
      ]),
    ],
    rows: body.groups.map(({ id, label, rate, comparisons }) => ({
      id,
      cells: [
        label,
        countInWords(rate, language),
        shareInWords(rate, language),
        rate.is === "counted" && rate.interval ? formatInterval(rate.interval, language) : "",
        ...body.benchmarks.flatMap((benchmark) => [
          benchmark.shares.find(({ group }) => group === id)?.text ?? "",
          ...(compares
            ? comparisonCells(
                comparisons.find((each) => each.benchmark === benchmark.id),
                language,
              )
            : []),
        ]),
      ],
    })),
  };
}

function comparisonCells(comparison: Comparison | undefined, language: Language): string[] {
  if (comparison?.is === "compared") {
    return [
      formatPoints(comparison.gapPp, language),
      formatRatio(comparison.ratio, language),
      new Intl.NumberFormat(language.locale).format(comparison.peopleToParity),
    ];
  }
  if (comparison?.is === "hidden") return ["hidden", "hidden", "hidden"];
  return ["not compared", "not compared", "not compared"];
}
