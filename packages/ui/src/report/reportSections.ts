import type { ContentForm, MetricResultKind, Snapshot } from "@the-difference/impact-sdk";
import type { Language } from "../language/Language";
import { messagesIn } from "../language/messageTable";
import type { ReportSection } from "./ReportSection";
import { reportMessages } from "./reportMessages";

const sectionIds = [
  "theory",
  "recruitment",
  "people",
  "training",
  "careers",
  "surveys",
  "schools",
  "numbers",
  "stories",
  "learning",
  "partners",
] as const;
type SectionId = (typeof sectionIds)[number];

/** Where a kind of result stands in a report that nobody has laid out. */
const sectionOfKind: Record<MetricResultKind, SectionId> = {
  funnel: "recruitment",
  target: "recruitment",
  targetSeries: "recruitment",
  breakdown: "people",
  dose: "training",
  reach: "training",
  audiences: "training",
  progression: "careers",
  retention: "careers",
  timeToEvent: "careers",
  survey: "surveys",
  exclusions: "schools",
  absence: "schools",
  comparison: "schools",
  change: "schools",
  gain: "schools",
  quantity: "numbers",
};

const sectionOfForm: Record<ContentForm, SectionId> = {
  theoryOfChange: "theory",
  story: "stories",
  quote: "stories",
  challengeAndLearning: "learning",
  directory: "partners",
};

/** Everything a snapshot holds in the order of a report, by what it is; empty sections are left out. */
export function reportSections(snapshot: Snapshot, language: Language): ReportSection[] {
  const say = messagesIn(reportMessages, language);
  return sectionIds
    .map((id) => ({
      id,
      title: say[id],
      items: [
        ...snapshot.results.filter(({ kind }) => sectionOfKind[kind] === id),
        ...snapshot.content.filter(({ is }) => sectionOfForm[is] === id),
      ].map((item) => item.id),
    }))
    .filter(({ items }) => items.length > 0);
}
