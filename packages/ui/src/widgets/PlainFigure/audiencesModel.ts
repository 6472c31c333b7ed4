import { formatDate, type PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { capitalised } from "../../words/capitalised";
import { countRow } from "./countRow";
import { modelOfRows } from "./modelOfRows";
import type { PlainModel } from "./PlainModel";

/** Who came, watched, read or follows: each in its own unit, never added up to people. */
export function audiencesModel(
  { title, body }: PublishedResult<"audiences">,
  language: Language,
): PlainModel {
  const groups = body.groups.map(({ unit, audiences }) => ({
    id: unit,
    heading: capitalised(unit),
    rows: audiences.map(({ id, label, count, of, on }) =>
      countRow(id, label, count, language, on ? `${of}, ${formatDate(on, language)}` : of),
    ),
  }));
  return {
    ...modelOfRows(title, title, groups),
    ...(groups.length === 0 && { empty: "There are no audiences." }),
  };
}
