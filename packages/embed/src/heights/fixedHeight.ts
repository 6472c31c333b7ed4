import type { PublishedResult } from "@the-difference/impact-sdk";
import { chartParts } from "./chartParts";
import { heightTable } from "./heightTable";
import { textHeight } from "./textHeight";

/**
 * How tall a frame has to be to show a result's figure whole, its details closed, where the page around it
 * takes no script and so cannot follow it, as in SharePoint and Google Sites.
 *
 * It takes the result, since a figure of three cohorts is three times as tall as one of one: the texts that
 * the result brings, and for its chart a table that was measured in a browser. It is enough for wide
 * fonts, in English and Welsh; in narrower fonts some room is left over.
 *
 * @param width - of the frame in CSS pixels, 240 or more; wider than 1,200 is as 1,200
 * @returns CSS pixels, a multiple of 10
 * @throws {RangeError} for a width under 240
 * @example
 * fixedHeight(resultOf(snapshot, "dlp.2022.recruitment"), 600); //=> 730
 */
export function fixedHeight(result: PublishedResult, width: number): number {
  const { fromPx, stepPx, kinds } = heightTable;
  if (!(width >= fromPx)) {
    throw new RangeError(
      `Width of a frame: expected ${fromPx} or more CSS pixels; received ${width}. A figure is not readable in less.`,
    );
  }
  const { base, row } = kinds[result.kind];
  const step = Math.min(Math.floor((width - fromPx) / stepPx), base.length - 1);
  const chart = (base[step] ?? 0) + (row[step] ?? 0) * chartParts(result).rows;
  return Math.ceil((chart + textHeight(result, width)) / 10) * 10;
}
