import type { ReportedPeriod } from "@the-difference/impact-sdk";
import type { Language } from "../language/Language";
import { messagesIn } from "../language/messageTable";
import { periodMessages } from "../words/periodMessages";
import type { TimeLabel } from "./TimePlotModel";
import { groupsOf, inOrder, timeAxis } from "./timeAxis";

/** So many labels fit below a plot in a column, and so many where the host is wide. */
const mostInColumn = 3;
const mostWhereWide = 5;

/** The periods below a plot: years, `22/23`; or terms, with their year below where all are of one. */
export function timeLabels(periods: readonly ReportedPeriod[], language: Language): TimeLabel[][] {
  const say = messagesIn(periodMessages, language);
  const { slots } = timeAxis(periods);
  const middleOf = (group: readonly ReportedPeriod[]) => {
    const own = slots.filter(({ id }) => group.some((period) => period.id === id));
    return (Math.min(...own.map(({ from }) => from)) + Math.max(...own.map(({ to }) => to))) / 2;
  };
  const groups = groupsOf(periods);
  if (periods.every(({ term }) => term === undefined)) {
    return [
      crowded(inOrder(periods).map((each) => label(each.id, short(each.year), middleOf([each])))),
    ];
  }
  const names = groups.length > 2 ? say.shortTerm : say;
  const terms = groups.map((group) => {
    const term = group[0]?.term ?? "autumn";
    return label(term, names[term], middleOf(group));
  });
  const years = [...new Set(periods.map(({ year }) => year))];
  const [year] = years;
  return years.length === 1 && year ? [terms, [label(year, year, middleOf(periods))]] : [terms];
}

/**
 * With more than fit, the first and the last stand always; where periods are shorter than their labels, those
 * two begin and end with the plot.
 */
function crowded(labels: TimeLabel[]): TimeLabel[] {
  const between = labels.length > mostInColumn ? "wide" : "notNarrow";
  const isDense = labels.length > mostWhereWide;
  return labels.flatMap((each, index): TimeLabel[] => {
    if (index === 0) return [isDense ? { ...each, at: 0, anchor: "start" } : each];
    if (index === labels.length - 1) return [isDense ? { ...each, at: 1, anchor: "end" } : each];
    return isDense ? [] : [{ ...each, shows: between }];
  });
}

function label(id: string, text: string, at: number): TimeLabel {
  return { id, text, at, anchor: "middle", shows: "always" };
}

/** `22/23` of `2022/23`. */
const short = (year: string) => year.slice(2);
