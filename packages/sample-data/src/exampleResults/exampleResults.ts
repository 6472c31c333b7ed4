import {
  type MetricResult,
  publishSnapshot,
  type Snapshot,
  standardPolicy,
} from "@the-difference/impact-sdk";
import { illustrativeDates } from "../illustrativeDates";
import { emptyBreakdown } from "./emptyBreakdown";
import { emptyFunnel } from "./emptyFunnel";
import { emptyProgression } from "./emptyProgression";
import { exceededTarget } from "./exceededTarget";
import { largeProgression } from "./largeProgression";
import { longLabelFunnel } from "./longLabelFunnel";
import { oneGroupBreakdown } from "./oneGroupBreakdown";
import { provisionalFunnel } from "./provisionalFunnel";
import { twoPersonBreakdown } from "./twoPersonBreakdown";

/** Made-up results for the states that a widget must draw, each as a snapshot with this one result. */
export function exampleResults() {
  return {
    longLabelFunnel: snapshotOf(longLabelFunnel()),
    provisionalFunnel: snapshotOf(provisionalFunnel()),
    emptyFunnel: snapshotOf(emptyFunnel()),
    oneGroupBreakdown: snapshotOf(oneGroupBreakdown()),
    twoPersonBreakdown: snapshotOf(twoPersonBreakdown()),
    emptyBreakdown: snapshotOf(emptyBreakdown()),
    largeProgression: snapshotOf(largeProgression()),
    emptyProgression: snapshotOf(emptyProgression()),
    exceededTarget: snapshotOf(exceededTarget()),
  };
}

function snapshotOf(result: MetricResult): Snapshot {
  return publishSnapshot([result], standardPolicy, {
    id: result.id,
    title: result.title,
    publisher: "Example Learning Trust (invented)",
    publishedOn: illustrativeDates.publishedOn,
    period: "2025/26",
  });
}
