import { formatRate, type PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { percentRange } from "../../words/percentRange";
import { countRow } from "./countRow";
import { modelOfRows } from "./modelOfRows";
import type { PlainGroup, PlainModel } from "./PlainModel";
import { rateRow } from "./rateRow";

type Body = PublishedResult<"retention">["body"];

const retainedWords: Record<Body["measure"]["is"], string> = {
  completion: "Completed",
  inProgramme: "Still on the programme",
  inPost: "In post",
  inSystem: "In state-funded education",
};

/** Who completed or stayed, of those of whom it is known, and how far the lost could move it. */
export function retentionModel(
  { title, body }: PublishedResult<"retention">,
  language: Language,
): PlainModel {
  const groups = body.cohorts.map((cohort) => groupOf(cohort, body, language));
  const [first] = body.cohorts;
  const headline =
    first && (first.rate.is === "counted" || first.rate.is === "printed")
      ? `${title}: ${formatRate(first.rate, language)} in ${first.label}`
      : title;
  return modelOfRows(title, headline, groups);
}

function groupOf(
  cohort: Body["cohorts"][number],
  { measure, unit }: Body,
  language: Language,
): PlainGroup {
  const { bounds } = cohort;
  const share = rateRow("rate", retainedWords[measure.is], cohort.rate, language);
  const range =
    bounds.is === "bounds" ? `${percentRange(bounds, language)} whatever became of those lost` : "";
  const detail = [share.detail, range].filter((text) => text).join("; ");
  return {
    id: cohort.id,
    heading: cohort.label,
    rows: [
      { ...share, ...(detail && { detail }) },
      countRow("people", "All", cohort.people, language, unit),
      countRow("left", "Left", cohort.left, language),
      countRow("lost", "Lost to follow-up", cohort.lostToFollowUp, language),
      countRow("notYetDue", "Not yet due", cohort.notYetDue, language),
    ],
  };
}
