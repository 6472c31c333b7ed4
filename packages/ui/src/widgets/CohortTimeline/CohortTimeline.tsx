import type { PublishedResult } from "@the-difference/impact-sdk";
import { WidgetFigure } from "../../figure/WidgetFigure";
import type { WidgetProps } from "../../figure/WidgetState";
import { cohortTimelineModel } from "./cohortTimelineModel";
import { TimelineChart } from "./TimelineChart";

export type CohortTimelineProps = WidgetProps<"progression"> & {
  /** How the cohorts were recruited; they meet those of the progression by their ids. */
  recruitment?: PublishedResult<"funnel">;
};

/**
 * Cohorts from recruitment to the years after, on one scale of people: recruited, placed, graduated,
 * promoted, in mainstream, still there. What is not due yet, not told or hidden is drawn as such.
 *
 * @example
 * <CohortTimeline result={progression} recruitment={recruitment} />
 */
export function CohortTimeline({ recruitment, ...props }: CohortTimelineProps) {
  return (
    <WidgetFigure
      {...props}
      alsoFrom={recruitment ? [recruitment] : []}
      model={(result, language) => cohortTimelineModel(result, recruitment, language)}
      chart={TimelineChart}
    />
  );
}
