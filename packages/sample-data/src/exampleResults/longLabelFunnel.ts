import { exactly, type FunnelResult, funnelResult } from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";

/** Two cohorts side by side, with stage labels as long as they get. */
export function longLabelFunnel(): FunnelResult {
  return funnelResult(
    {
      unit: "middle leaders",
      stages: [
        {
          id: "nominated",
          label: "Nominated by their headteacher or by another school of the trust",
        },
        { id: "assessed", label: "Attended the assessment day and gave a written statement" },
        { id: "accepted", label: "Accepted a place and agreed release time with their school" },
        { id: "completed", label: "Completed all modules and the inclusion project" },
      ],
      cohorts: [
        cohort("2023", "Cohort that started in 2023", [148, 96, 41, 33]),
        cohort("2024", "Cohort that started in 2024", [173, 121, 52, 46]),
      ],
    },
    illustrativeContext({
      id: "example.long-label-funnel",
      title: "Middle leaders on the inclusion programme",
      subtitle: "Middle leaders who reached each stage, cohorts of 2023 and 2024, illustrative",
      population: "Middle leaders of the trust who were nominated",
    }),
  );
}

function cohort(id: string, label: string, people: [number, number, number, number]) {
  const stages = ["nominated", "assessed", "accepted", "completed"];
  return {
    id,
    label,
    reached: stages.map((stage, index) => ({ stage, count: exactly(people[index] ?? 0) })),
    exits: people.slice(1).map((to, index) => notSelected((people[index] ?? 0) - to)),
  };
}

function notSelected(people: number) {
  const nobody = exactly(0);
  return {
    withdrawn: nobody,
    notSelected: exactly(people),
    deferred: nobody,
    pending: nobody,
    unknown: nobody,
  };
}
