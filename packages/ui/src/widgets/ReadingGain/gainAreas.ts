import type { PublishedResult } from "@the-difference/impact-sdk";

type Body = PublishedResult<"gain">["body"];

export interface GainArea {
  id: string;
  label: string;
  /** Other areas are parts of it, or it is no school among schools. */
  isWhole: boolean;
  row: Body["rows"][number];
}

/**
 * The areas in the order of the chart: wholes first, then from the fastest median to the slowest. Those
 * without a median come last, in the order they were given, so that none tells where its own would lie.
 */
export function gainAreas({ areas, rows }: Body): GainArea[] {
  const hasSchools = areas.some(({ level }) => level === "school");
  const found = areas.flatMap(({ id, label, level }): GainArea[] => {
    const row = rows.find(({ area }) => area === id);
    const hasParts = areas.some(({ partOf }) => partOf === id);
    const isWhole = hasParts || (hasSchools && level !== "school");
    return row ? [{ id, label, isWhole, row }] : [];
  });
  const parts = found.filter(({ isWhole }) => !isWhole);
  return [
    ...found.filter(({ isWhole }) => isWhole),
    ...parts
      .filter(({ row }) => medianOf(row) !== undefined)
      .sort((a, b) => (medianOf(b.row) ?? 0) - (medianOf(a.row) ?? 0)),
    ...parts.filter(({ row }) => medianOf(row) === undefined),
  ];
}

/** The area that the figure is about: the one whole, or the one there is. */
export function leadOf(areas: readonly GainArea[]): GainArea | undefined {
  const wholes = areas.filter(({ isWhole }) => isWhole);
  const [lead, ...others] = wholes.length > 0 ? wholes : areas;
  return others.length === 0 ? lead : undefined;
}

/** Whether what is compared are schools, and not trusts or authorities. */
export function areSchools({ areas }: Body): boolean {
  return areas.some(({ level }) => level === "school");
}

export function medianOf({ ratioGain }: Body["rows"][number]): number | undefined {
  return ratioGain.is === "quartiles" ? ratioGain.median : undefined;
}
