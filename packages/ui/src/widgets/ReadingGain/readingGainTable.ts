import { formatCount, formatInterval, type PublishedResult } from "@the-difference/impact-sdk";
import type { TableModel } from "../../figure/FigureModel";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { capitalised } from "../../words/capitalised";
import { countInWords } from "../../words/countInWords";
import { shareInWords } from "../../words/shareInWords";
import { areSchools, gainAreas } from "./gainAreas";
import { noQuartilesInWords, ratioGainInWords } from "./ratioGainInWords";
import { readingGainMessages } from "./readingGainMessages";
import { thresholdInWords } from "./readingGainWords";

/** Every area as a row, in the chart's order: gain, pace and threshold, then who has no gain and why. */
export function readingGainTable(
  { title, body }: PublishedResult<"gain">,
  language: Language,
): TableModel {
  const say = messagesIn(readingGainMessages, language);
  const threshold = thresholdInWords(body, language);
  return {
    caption: title,
    columns: [
      { label: say.areaColumn(areSchools(body)) },
      ...[
        say.pupilsColumn,
        say.pairedColumn,
        say.lowerColumn,
        say.median,
        say.upperColumn,
        say.paceColumn,
        say.paceShareColumn,
        capitalised(threshold),
        say.thresholdShareColumn(threshold),
        say.intervalColumn,
        say.noFirstColumn,
        say.noSecondColumn,
        say.otherTestColumn,
        say.shortColumn,
        say.floorColumn,
        say.ceilingColumn,
      ].map((label) => ({ label, numeric: true as const })),
    ],
    rows: gainAreas(body).map(({ id, label, row }) => {
      const { unpaired, paceOrAboveRate: pace, thresholdOrAboveRate: fast } = row;
      return {
        id,
        cells: [
          label,
          formatCount(row.pupils, language),
          formatCount(row.paired, language),
          ...quartileCells(row.ratioGain, language),
          countInWords(pace, language),
          shareInWords(pace, language),
          countInWords(fast, language),
          shareInWords(fast, language),
          fast.is === "counted" && fast.interval ? formatInterval(fast.interval, language) : "",
          formatCount(unpaired.noFirstTest, language),
          formatCount(unpaired.noSecondTest, language),
          formatCount(unpaired.differentInstruments, language),
          formatCount(unpaired.shortInterval, language),
          formatCount(row.atFloor, language),
          formatCount(row.atCeiling, language),
        ],
      };
    }),
  };
}

type Quartiles = PublishedResult<"gain">["body"]["rows"][number]["ratioGain"];

function quartileCells(quartiles: Quartiles, language: Language): string[] {
  if (quartiles.is !== "quartiles") return ["", noQuartilesInWords(quartiles, language), ""];
  const { lower, median, upper } = quartiles;
  return [lower, median, upper].map((each) => ratioGainInWords(each, language, "column"));
}
