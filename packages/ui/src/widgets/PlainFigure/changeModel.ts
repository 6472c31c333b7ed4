import {
  type Bound,
  formatAbsence,
  formatCount,
  hiddenText,
  type PublishedResult,
} from "@the-difference/impact-sdk";
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
  locale: string,
): PlainModel {
  const { before, after, unit, change, recordingPractice } = body;
  const isShown = change.is === "fewer" || change.is === "more" || change.is === "same";
  const said = changeInWords(body, locale);
  const rows = [
    countRow("before", before.label, before.count, locale, unit),
    countRow("after", after.label, after.count, locale, unit),
    {
      id: "change",
      label: "Change",
      value: said,
      ...(!isShown && { isWords: true }),
      ...(recordingPractice === "changed" && { detail: "the way of recording changed" }),
    },
  ];
  const headline = isShown
    ? `${title}: ${said} (${formatCount(before.count, locale)} to ${formatCount(after.count, locale)})`
    : title;
  return modelOfRows(title, headline, [{ id: "change", rows }]);
}

function changeInWords({ change }: Body, locale: string): string {
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  switch (change.is) {
    case "fewer":
    case "more": {
      const bound = change.bound ? boundWords[change.bound] : "";
      return `${bound}${percent.format(change.share)} ${change.is}`;
    }
    case "same":
      return "no change";
    case "hidden":
      return hiddenText;
    case "absent":
      return formatAbsence(change.why);
  }
}
