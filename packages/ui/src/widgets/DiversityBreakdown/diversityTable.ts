import {
  formatInterval,
  formatPoints,
  formatRatio,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { TableColumn, TableModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { countInWords } from "../../words/countInWords";
import { shareInWords } from "../../words/shareInWords";
import { diversityMessages } from "./diversityMessages";

type Comparison = PublishedResult<"breakdown">["body"]["groups"][number]["comparisons"][number];

/** Every group as a row; for each benchmark its share, the gap, the ratio and the people to parity. */
export function diversityTable(
  result: PublishedResult<"breakdown">,
  language: Language,
): TableModel {
  const { body } = result;
  const say = messagesIn(diversityMessages, language);
  const compares = body.groups.some(({ comparisons }) =>
    comparisons.some(({ is }) => is === "compared" || is === "hidden"),
  );
  return {
    caption: body.base === "ofKnown" ? say.ofKnown(result.title) : say.ofAsked(result.title),
    columns: [
      { label: body.dimension.label },
      { label: say.peopleColumn, numeric: true },
      { label: say.shareColumn, numeric: true },
      { label: say.intervalColumn, numeric: true },
      ...body.benchmarks.flatMap(({ label }): TableColumn[] => [
        { label, numeric: true },
        ...(compares
          ? [
              { label: say.gapColumn(label), numeric: true } as const,
              { label: say.ratioColumn(label), numeric: true } as const,
              { label: say.parityColumn(label), numeric: true } as const,
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
  const say = messagesIn(diversityMessages, language);
  const why = comparison?.is === "hidden" ? say.hiddenCell : say.notCompared;
  return [why, why, why];
}
