import {
  bounded,
  type Count,
  exactly,
  type QuantityResult,
  quantityResult,
} from "@the-difference/impact-sdk";
import { fromReport, type ReportFigure } from "./fromReport";
import { reportScope } from "./reportScope";

/** How many people followed, read, watched and heard the charity. */
export function audiences(): QuantityResult[] {
  return [
    audience(bounded("moreThan", 350), "educators", {
      id: "included.2021.delegates",
      title: "IncludEd conference",
      subtitle: "Educators who came to the conference, November 2021",
      scope: { ...reportScope.charity, period: "November 2021" },
      asOf: "2021-11-30",
      definition: "Delegates of the third IncludEd conference",
      evidence: [
        {
          figure: "F109",
          section: "commitmentThisYear",
          quote: "Over 350 educators came together for our IncludEd conference in November 2021",
        },
        { figure: "F109", section: "movement", quote: "This year's 350+ delegates" },
        { figure: "F110", section: "movement", quote: "its third IncludEd conference" },
      ],
      caveats: [{ text: "The report prints “over 350”, not the exact number.", check: "X29" }],
    }),
    audience(exactly(6800), "followers", {
      id: "communications.twitter-followers",
      title: "Followers on Twitter",
      subtitle: "Accounts that follow The Difference on Twitter, as printed in the 2021/22 report",
      definition: "Twitter followers; the day of counting is not stated",
      evidence: [{ figure: "F111", section: "spreadingTheWord", quote: "6800" }],
    }),
    audience(exactly(4700), "subscribers", {
      id: "communications.bulletin-subscribers",
      title: "Subscribers to the Inclusion News Bulletin",
      subtitle: "Subscribers to the bulletin, as printed in the 2021/22 report",
      definition: "Subscribers; the day of counting is not stated",
      evidence: [{ figure: "F112", section: "spreadingTheWord", quote: "4700" }],
    }),
    audience(bounded("lessThan", 50_000), "views", {
      id: "communications.film-views",
      title: "Views of a film that features The Difference",
      subtitle: "Views of an Economist film on the Black Lives Matter movement, by 2021/22",
      definition: "Views of the film; the day of counting is not stated",
      evidence: [
        { figure: "F113", section: "spreadingTheWord", quote: "received nearly 50,000 views" },
      ],
      caveats: [
        {
          text: "The report prints “nearly 50,000”: close to that number, and below it.",
          check: "X29",
        },
      ],
    }),
    audience(bounded("moreThan", 1000), "educators", {
      id: "communications.talks-audience",
      title: "Audience of conference talks",
      subtitle: "Educators at the talks of one director of the charity, 2021/22",
      definition: "People spoken to at conferences, added up over the year",
      evidence: [
        {
          figure: "F114",
          section: "spreadingTheWord",
          quote: "over a thousand educators",
        },
      ],
      caveats: [{ text: "Someone who came to two talks may be counted twice.", check: "X29" }],
    }),
  ];
}

type AudienceFigure = Omit<ReportFigure, "population" | "measuredBy" | "scope"> &
  Partial<Pick<ReportFigure, "scope">>;

function audience(count: Count, of: string, figure: AudienceFigure): QuantityResult {
  return quantityResult(
    { is: "count", count, of },
    fromReport({
      scope: reportScope.charity,
      population: "Audience of The Difference",
      measuredBy: "notStated",
      ...figure,
    }),
  );
}
