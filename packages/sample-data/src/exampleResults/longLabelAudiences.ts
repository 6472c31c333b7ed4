import { type AudiencesResult, bounded, eventAudiences, exactly } from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";

/** Audiences with labels as long as they get, in units that are never added up. */
export function longLabelAudiences(): AudiencesResult {
  return eventAudiences(
    [
      {
        id: "conference",
        label: "Annual conference on inclusive leadership and on keeping every pupil in school",
        unit: "delegates",
        of: "educators",
        on: "2025-11-28",
        repeats: "countedOnce",
        count: exactly(412),
      },
      {
        id: "webinars",
        label: "Six webinars on graduated response, restorative practice and attendance",
        unit: "attendances",
        of: "educators",
        repeats: "countedEachTime",
        count: bounded("moreThan", 1800),
      },
      {
        id: "film",
        label: "Film about a day in an alternative provision school",
        unit: "views",
        of: "viewers",
        repeats: "notStated",
        count: bounded("about", 25_000),
      },
    ],
    illustrativeContext({
      id: "example.long-label-audiences",
      title: "Audiences of a trust's events and films",
      subtitle: "Delegates, attendances and views, each by itself, 2025/26",
      population: "Audience of the trust",
    }),
  );
}
