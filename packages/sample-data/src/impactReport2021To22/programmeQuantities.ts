import { exactly, type QuantityResult, quantityResult } from "@the-difference/impact-sdk";
import { fromReport } from "./fromReport";
import { reportScope } from "./reportScope";

/** What the charity offers, and how long each programme takes. */
export function programmeQuantities(): QuantityResult[] {
  return [
    quantityResult(
      { is: "count", count: exactly(2), of: "programmes" },
      fromReport({
        id: "organisation.programmes",
        title: "Programmes of The Difference",
        subtitle: "Programmes that find and develop school leaders, England, 2021/22",
        scope: reportScope.charity,
        population: "Programmes run by The Difference",
        definition: "The Difference Leadership Programme and the Inclusive Leadership Course",
        measuredBy: "register",
        evidence: [{ figure: "F007", section: "purpose", quote: "two unique programmes" }],
      }),
    ),
    quantityResult(
      { is: "amount", value: 2, unit: "years", of: "senior leadership in alternative provision" },
      fromReport({
        id: "dlp.length",
        title: "Length of the Leadership Programme",
        subtitle:
          "Time a Difference Leader works as a senior leader in alternative provision, 2021/22",
        scope: reportScope.leadershipProgramme,
        population: "Difference Leaders",
        definition: "Time in post as a senior leader in an alternative provision school",
        measuredBy: "notStated",
        evidence: [
          { figure: "F010", section: "model", quote: "two years as an AP senior leader" },
          {
            figure: "F010",
            section: "developingLeaders",
            quote: "they spend two years as a senior leader in an AP school",
          },
        ],
      }),
    ),
    quantityResult(
      { is: "amount", value: 290, unit: "hours", of: "teacher development" },
      fromReport({
        id: "dlp.training-hours",
        title: "Teacher development in the Leadership Programme",
        subtitle:
          "Hours of teacher development for each Difference Leader over the programme, 2021/22",
        scope: reportScope.leadershipProgramme,
        population: "Difference Leaders",
        definition: "Hours of teacher development delivered by The Difference to each leader",
        measuredBy: "notStated",
        evidence: [{ figure: "F011", section: "model", quote: "290 hours of teacher development" }],
      }),
    ),
    quantityResult(
      { is: "amount", value: 1, unit: "years", of: "professional development" },
      fromReport({
        id: "ilc.length",
        title: "Length of the Inclusive Leadership Course",
        subtitle: "Time from the start to the end of the course, 2021/22",
        scope: reportScope.inclusiveLeadershipCourse,
        population: "Participants in the Inclusive Leadership Course",
        definition: "Duration of the course for mainstream senior leaders",
        measuredBy: "notStated",
        evidence: [
          { figure: "F012", section: "model", quote: "One-year of professional development" },
        ],
      }),
    ),
    quantityResult(
      { is: "amount", value: 6, unit: "days", of: "training" },
      fromReport({
        id: "ilc.training-days",
        title: "Training in the Inclusive Leadership Course",
        subtitle: "Full days of training for each participant, 2021/22",
        scope: reportScope.inclusiveLeadershipCourse,
        population: "Participants in the Inclusive Leadership Course",
        definition: "Full days of training; assignments and specialist support come on top",
        measuredBy: "notStated",
        evidence: [
          { figure: "F013", section: "model", quote: "Six training days" },
          { figure: "F013", section: "trusts", quote: "six full days of training" },
        ],
      }),
    ),
    quantityResult(
      { is: "amount", value: 6, unit: "sessions", of: "virtual twilight training" },
      fromReport({
        id: "ilc-middle-leaders.training-sessions",
        title: "Training in the Inclusive Leadership Course for Middle Leaders",
        subtitle: "Virtual sessions for each participant in the course launched in 2021/22",
        scope: reportScope.inclusiveLeadershipCourse,
        population: "Participants in the Inclusive Leadership Course for Middle Leaders",
        definition: "Virtual ‘Twilight’ sessions, held in parallel with the senior leaders' course",
        measuredBy: "notStated",
        evidence: [{ figure: "F014", section: "trusts", quote: "six virtual ‘Twilight’ sessions" }],
      }),
    ),
  ];
}
