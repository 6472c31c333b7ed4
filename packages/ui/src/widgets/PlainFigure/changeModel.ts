import {
  type Bound,
  formatAbsence,
  formatCount,
  type PublishedResult,
} from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { countRow } from "./countRow";
import { modelOfRows } from "./modelOfRows";
import type { PlainModel } from "./PlainModel";

type Body = PublishedResult<"change">["body"];

const boundWords: Record<Bound, string> = {
  atLeast: "at least ",
  moreThan: "more than ",
  atMost: "at most ",
  lessThan: "less than ",
  about: "about ",
};

/** A count before and after, and by how much of itself it changed. */
export function changeModel(
  { title, body }: PublishedResult<"change">,
  language: Language,
): PlainModel {
  const { before, after, unit, change, recordingPractice } = body;
  const isShown = change.is === "fewer" || change.is === "more" || change.is === "same";
  const said = changeInWords(body, language);
  const rows = [
    countRow("before", before.label, before.count, language, unit),
    countRow("after", after.label, after.count, language, unit),
    {
      id: "change",
      label: "Change",
      value: said,
      ...(!isShown && { isWords: true }),
      ...(recordingPractice === "changed" && { detail: "the way of recording changed" }),
    },
  ];
  const headline = isShown
    ? `${title}: ${said} (${formatCount(before.count, language)} to ${formatCount(after.count, language)})`
    : title;
  return modelOfRows(title, headline, [{ id: "change", rows }]);
}

function changeInWords({ change }: Body, language: Language): string {
  const percent = new Intl.NumberFormat(language.locale, {
    style: "percent",
    maximumFractionDigits: 1,
  });
  switch (change.is) {
    case "fewer":
    case "more": {
      const bound = change.bound ? boundWords[change.bound] : "";
      return `${bound}${percent.format(change.share)} ${change.is}`;
    }
    case "same":
      return "no change";
    case "hidden":
      return language.words.hidden;
    case "absent":
      return formatAbsence(change.why, language);
  }
}
