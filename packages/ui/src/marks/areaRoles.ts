import type { AreaLevel, ReportedArea } from "@the-difference/impact-sdk";

export interface AreaRoles {
  /** Whom the figure is about. */
  lead?: ReportedArea;
  /** What the lead stands beside: areas of higher levels. */
  beside: ReportedArea[];
  /** The others, each in a row of its own. */
  rows: ReportedArea[];
}

/** Of which level the lead is, where there is one area of it: a trust before its schools, then upwards. */
const leadLevels: readonly AreaLevel[] = ["trust", "school", "localAuthority", "region", "england"];
const upwards: readonly AreaLevel[] = ["school", "trust", "localAuthority", "region", "england"];

/** So many lines have a look of their own. */
const mostBeside = 4;

/**
 * Which part areas have in a figure: the one trust leads, else the one school, else the one area above them;
 * where every level has several, none does.
 */
export function areaRoles(areas: readonly ReportedArea[]): AreaRoles {
  const level = leadLevels.find((each) => areas.filter((area) => area.level === each).length === 1);
  const lead = areas.find((area) => area.level === level);
  if (!lead) return { beside: [], rows: [...areas] };
  const isAbove = (area: ReportedArea) => areaRank(area) > areaRank(lead);
  const beside = areas.filter(isAbove).slice(0, mostBeside);
  return { lead, beside, rows: areas.filter((area) => area !== lead && !beside.includes(area)) };
}

/** How wide an area is: a school 0, England the most. */
export function areaRank({ level }: ReportedArea): number {
  return upwards.indexOf(level);
}
