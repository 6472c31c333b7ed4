import type { ReportedPeriod } from "@the-difference/impact-sdk";
import type { Language } from "../language/Language";
import { messagesIn } from "../language/messageTable";
import { listInWords } from "../words/listInWords";
import { periodInWords } from "../words/periodInWords";
import { periodMessages } from "../words/periodMessages";
import type { AreaCell, AreaPanel, AreaPanelsModel } from "./AreaPanelsModel";
import { amountTicks } from "./amountTicks";
import type { BesideSeries, TimeMark, TimePlotModel, TimeSeries } from "./TimePlotModel";
import { groupsOf, inOrder, timeAxis } from "./timeAxis";
import { timeLabels } from "./timeLabels";
import { timeNames } from "./timeNames";

/** What an area has in a period: drawn, and in words. */
export interface AreaValue {
  /** The id of its row in the table. */
  rowId: string;
  mark: TimeMark;
  /** `14.33`, or why there is none. */
  value: string;
  /** `355 suspensions`; nothing where the value is words. */
  detail: string;
}

interface NamedArea {
  id: string;
  label: string;
  detail: string;
}

export interface PanelsOfAreasInput {
  /** `Per 100 pupils`. */
  base: string;
  periods: readonly ReportedPeriod[];
  measures: { id: string; label: string }[];
  lead?: NamedArea | undefined;
  beside: readonly NamedArea[];
  rows: readonly NamedArea[];
  valueAt: (area: string, period: string, measure: string) => AreaValue;
  tickText: (value: number) => string;
  /** What the bands stand for. */
  intervals?: string | undefined;
  language: Language;
}

/** Up to so many rows have a plot a measure; up to so many the first measure's; more are in the table. */
const mostWhole = 6;
const mostDrawn = 40;

/** So many times the lead's largest value, a row has a scale of its own: on that of the others they would be flat. */
const outOfScale = 3;

/** Measures over time of an area, of those it stands beside, and of its parts. */
export function panelsOfAreas(input: PanelsOfAreasInput): AreaPanelsModel {
  const { base, measures, lead, rows, language } = input;
  const say = messagesIn(periodMessages, language);
  const number = new Intl.NumberFormat(language.locale).format(rows.length);
  const [first] = measures;
  const latest = inOrder(input.periods).at(-1);
  const drawn = rows.length > mostDrawn ? [] : rows;
  const areMany = rows.length > mostWhole;
  const shown = areMany ? measures.slice(0, 1) : measures;
  const leadPanel = lead && leadPanelOf(lead, input);
  const rowPanels = drawn.map((area) => rowPanelOf(area, shown, input));
  return {
    measures,
    base: latest ? say.ofPeriod(base, periodInWords(latest, language)) : base,
    ...(leadPanel && { lead: leadPanel }),
    rows: rowPanels,
    areMany,
    ...(rows.length > mostDrawn && { rowsNote: say.tooManyToDraw(number) }),
    ...(first &&
      measures.length > 1 &&
      rowPanels.length > 0 && { rowsNote: say.ofThisMeasure(first.label, commonTop(rowPanels)) }),
    notes: notesOf([...(leadPanel ? [leadPanel] : []), ...rowPanels], rowPanels.length > 0, input),
  };
}

/** The top of the scale of the first measure that rows share, in words. */
function commonTop(panels: readonly AreaPanel[]): string {
  const [first] = panels.flatMap(({ cells }) => cells.slice(0, 1)).filter((cell) => !cell.ownScale);
  return first?.plot.ticks.at(-1)?.text ?? "";
}

function leadPanelOf(area: NamedArea, input: PanelsOfAreasInput): AreaPanel {
  const { periods, measures, beside, tickText, language } = input;
  return panelOf(area, measures, input, (measure, own) => {
    const lines = beside.map((each, order): BesideSeries & NamedArea => ({
      ...each,
      ...seriesOf(each.id, measure, input),
      order,
    }));
    const ticks = ticksTo(topOf([own, ...lines]), tickText);
    return {
      axis: timeAxis(periods),
      ticks,
      own,
      beside: lines.map(({ id, points, order }) => ({ id, points, order })),
      names: timeNames(
        lines,
        periods,
        ticks.at(-1)?.value ?? 1,
        (line, period) => input.valueAt(line, period, measure).value,
        language,
      ),
      labels: timeLabels(periods, language),
    };
  });
}

function rowPanelOf(
  area: NamedArea,
  measures: PanelsOfAreasInput["measures"],
  input: PanelsOfAreasInput,
): AreaPanel {
  const { periods, lead, rows, tickText } = input;
  return panelOf(area, measures, input, (measure, own) => {
    const whole = lead && seriesOf(lead.id, measure, input);
    const wholeTop = whole && topOf([whole]);
    const isOut = (top: number | undefined) =>
      top !== undefined && wholeTop !== undefined && wholeTop > 0 && top > outOfScale * wholeTop;
    const common = [
      ...(whole ? [whole] : []),
      ...rows.map(({ id }) => seriesOf(id, measure, input)),
    ].filter((series) => !isOut(topOf([series])));
    const top = topOf([own]);
    return {
      axis: timeAxis(periods),
      ticks: ticksTo(isOut(top) ? top : topOf(common), tickText),
      own,
      beside: whole ? [{ ...whole, order: "whole" }] : [],
      names: [],
      labels: [],
      isOut: isOut(top),
    };
  });
}

function panelOf(
  { id, label, detail }: NamedArea,
  measures: PanelsOfAreasInput["measures"],
  input: PanelsOfAreasInput,
  plotOf: (measure: string, own: TimeSeries) => TimePlotModel & { isOut?: boolean },
): AreaPanel {
  const say = messagesIn(periodMessages, input.language);
  const latest = inOrder(input.periods).at(-1)?.id ?? "";
  return {
    id,
    label,
    detail,
    cells: measures.map((measure): AreaCell => {
      const { isOut, ...plot } = plotOf(measure.id, seriesOf(id, measure.id, input));
      const { mark, value, detail: count } = input.valueAt(id, latest, measure.id);
      return {
        ...measure,
        value,
        isWords: mark.is !== "drawn",
        detail: count,
        ...(isOut && { ownScale: say.ownScale(plot.ticks.at(-1)?.text ?? "") }),
        plot,
      };
    }),
  };
}

function seriesOf(
  area: string,
  measure: string,
  { periods, valueAt }: PanelsOfAreasInput,
): TimeSeries {
  return {
    id: area,
    points: periods.map(({ id }) => {
      const { rowId, mark } = valueAt(area, id, measure);
      return { slotId: id, rowId, mark };
    }),
  };
}

/** The largest value or upper bound that is drawn, if any is; what is hidden has no part in it. */
function topOf(series: readonly TimeSeries[]): number | undefined {
  const drawn = series.flatMap(({ points }) =>
    points.flatMap(({ mark }) =>
      mark.is === "drawn" ? [mark.value, mark.interval?.upper ?? 0] : [],
    ),
  );
  return drawn.length > 0 ? Math.max(...drawn) : undefined;
}

/** None where nothing is drawn: a scale would measure nothing. */
function ticksTo(
  top: number | undefined,
  tickText: PanelsOfAreasInput["tickText"],
): TimePlotModel["ticks"] {
  if (top === undefined) return [];
  return amountTicks(top).map((value) => ({ id: String(value), value, text: tickText(value) }));
}

/** What the marks stand for, each where there is one of it. */
function notesOf(
  panels: readonly AreaPanel[],
  hasSmall: boolean,
  { periods, lead, intervals, language }: PanelsOfAreasInput,
): string[] {
  const say = messagesIn(periodMessages, language);
  const marks = panels.flatMap(({ cells }) => cells.flatMap(({ plot }) => plot.own.points));
  const ordered = inOrder(periods);
  const named = (those: readonly ReportedPeriod[]) =>
    listInWords(
      those.map((period) => periodInWords(period, language)),
      language,
    );
  const broken = ordered.filter(({ seriesBreak }) => seriesBreak);
  const provisional = ordered.filter(({ id }) =>
    marks.some(({ slotId, mark }) => slotId === id && mark.is === "drawn" && mark.isProvisional),
  );
  const has = (is: TimeMark["is"]) => marks.some(({ mark }) => mark.is === is);
  return [
    ...(intervals && has("drawn") ? [intervals] : []),
    ...(hasSmall ? [smallPlotsNote(ordered, lead?.label, language)] : []),
    ...(broken.length > 0 ? [say.closures(named(broken))] : []),
    ...(provisional.length > 0 ? [say.provisional(named(provisional))] : []),
    ...(marks.some(({ mark }) => mark.is === "drawn" && mark.isBounded) ? [say.bounded] : []),
    ...(has("hidden") ? [say.hiddenBand] : []),
    ...(has("absent") ? [say.absentBand] : []),
    ...(groupsOf(periods).length > 1 ? [say.termsApart] : []),
  ];
}

function smallPlotsNote(
  ordered: readonly ReportedPeriod[],
  lead: string | undefined,
  language: Language,
): string {
  const say = messagesIn(periodMessages, language);
  const [first, last] = [ordered[0], ordered.at(-1)].map((period) =>
    period ? periodInWords(period, language) : "",
  );
  const note =
    first === last ? say.onePeriod(first ?? "") : say.severalPeriods(first ?? "", last ?? "");
  return lead ? say.wholeIsGrey(note, lead) : note;
}
