import { formatDate, type PublishedResult } from "@the-difference/impact-sdk";
import { capitalised } from "../../words/capitalised";
import { countRow } from "./countRow";
import { modelOfRows } from "./modelOfRows";
import type { PlainModel } from "./PlainModel";

/** Who came, watched, read or follows: each in its own unit, never added up to people. */
export function audiencesModel(
  { title, body }: PublishedResult<"audiences">,
  locale: string,
): PlainModel {
  const groups = body.groups.map(({ unit, audiences }) => ({
    id: unit,
    heading: capitalised(unit),
    rows: audiences.map(({ id, label, count, of, on }) =>
      countRow(id, label, count, locale, on ? `${of}, ${formatDate(on, locale)}` : of),
    ),
  }));
  return {
    ...modelOfRows(title, title, groups),
    ...(groups.length === 0 && { empty: "There are no audiences." }),
  };
}
