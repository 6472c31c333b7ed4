import { WidgetFigure } from "../../figure/WidgetFigure";
import type { WidgetProps } from "../../figure/WidgetState";
import { NumberBlocks } from "../../marks/NumberBlocks";
import { type AudienceSummaryModel, audienceSummaryModel } from "./audienceSummaryModel";

/**
 * Who came to events, watched, read or follows, each in the unit that it was counted in. Units are never
 * added to each other, and none of them is a number of people reached.
 *
 * @example
 * <AudienceSummary result={resultOf(snapshot, "communications.audiences", "audiences")} />
 */
export function AudienceSummary(props: WidgetProps<"audiences">) {
  return <WidgetFigure {...props} model={audienceSummaryModel} chart={AudienceNumbers} />;
}

function AudienceNumbers({ model }: { model: AudienceSummaryModel }) {
  return <NumberBlocks blocks={model.blocks} />;
}
