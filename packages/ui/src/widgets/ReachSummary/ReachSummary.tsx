import { WidgetFigure } from "../../figure/WidgetFigure";
import type { WidgetProps } from "../../figure/WidgetState";
import { NumberBlocks } from "../../marks/NumberBlocks";
import { type ReachSummaryModel, reachSummaryModel } from "./reachSummaryModel";

/**
 * Whom programmes reached: people, their schools, trusts and local authorities, and the pupils of these
 * schools, each with what it counts; of several programmes each by itself, against at least one of them.
 *
 * @example
 * <ReachSummary result={resultOf(snapshot, "ilc.2021-22.reach", "reach")} />
 */
export function ReachSummary(props: WidgetProps<"reach">) {
  return <WidgetFigure {...props} model={reachSummaryModel} chart={ReachNumbers} />;
}

function ReachNumbers({ model }: { model: ReachSummaryModel }) {
  return (
    <>
      {model.scope && <p className="di-base">{model.scope}</p>}
      <NumberBlocks blocks={model.blocks} />
    </>
  );
}
