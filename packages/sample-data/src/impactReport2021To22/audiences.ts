import {
  type Audience,
  type AudiencesResult,
  bounded,
  eventAudiences,
  exactly,
} from "@the-difference/impact-sdk";
import { crossCheck } from "./crossChecks";
import { fromReport } from "./fromReport";
import { reportScope } from "./reportScope";

const printed: Audience[] = [
  {
    id: "included-2021",
    label: "IncludEd conference, November 2021",
    unit: "delegates",
    of: "educators",
    on: "2021-11-30",
    repeats: "countedOnce",
    count: bounded("moreThan", 350),
  },
  {
    id: "talks",
    label: "Conference talks of one director of the charity, 2021/22",
    unit: "attendances",
    of: "educators",
    repeats: "countedEachTime",
    count: bounded("moreThan", 1000),
  },
  {
    id: "film",
    label: "Economist film that features The Difference",
    unit: "views",
    of: "viewers",
    repeats: "notStated",
    count: bounded("lessThan", 50_000),
  },
  {
    id: "twitter",
    label: "The Difference on Twitter",
    unit: "followers",
    of: "accounts",
    repeats: "countedOnce",
    count: exactly(6800),
  },
  {
    id: "bulletin",
    label: "Inclusion News Bulletin",
    unit: "subscribers",
    of: "subscribers",
    repeats: "countedOnce",
    count: exactly(4700),
  },
];

/** How many people followed, read, watched and heard the charity. */
export function audiences(): AudiencesResult {
  return eventAudiences(
    printed,
    fromReport({
      id: "communications.audiences",
      title: "Audiences of events, films and channels",
      subtitle: "Delegates, attendances, views, followers and subscribers, each by itself, 2021/22",
      scope: reportScope.charity,
      population: "Audience of The Difference",
      definition: "Audiences as the report prints them, each in the unit that it names",
      measuredBy: "notStated",
      evidence: [
        {
          figure: "F109",
          section: "commitmentThisYear",
          quote: "Over 350 educators came together for our IncludEd conference in November 2021",
        },
        { figure: "F109", section: "movement", quote: "This year's 350+ delegates" },
        { figure: "F110", section: "movement", quote: "its third IncludEd conference" },
        { figure: "F111", section: "spreadingTheWord", quote: "6800" },
        { figure: "F112", section: "spreadingTheWord", quote: "4700" },
        { figure: "F113", section: "spreadingTheWord", quote: "received nearly 50,000 views" },
        { figure: "F114", section: "spreadingTheWord", quote: "over a thousand educators" },
      ],
      caveats: [
        crossCheck(
          "X29",
          "The report prints “over 350” delegates and “over a thousand” educators, not the exact numbers.",
        ),
        crossCheck(
          "X29",
          "Of the film the report prints “nearly 50,000” views: close to that number, and below it.",
        ),
        crossCheck("X29", "Educators who came to two talks may be counted twice."),
        {
          text: "Of followers, subscribers and views the report does not state the day of counting.",
        },
      ],
    }),
  );
}
