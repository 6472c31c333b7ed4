import { exactly, type FunnelResult, funnelResult } from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";

/** A cohort that nobody has registered for. */
export function emptyFunnel(): FunnelResult {
  const nobody = exactly(0);
  return funnelResult(
    {
      unit: "educators",
      stages: [
        { id: "registered", label: "Registered interest" },
        { id: "recruited", label: "Recruited" },
      ],
      cohorts: [
        {
          id: "2027",
          label: "2027 cohort",
          reached: [
            { stage: "registered", count: nobody },
            { stage: "recruited", count: nobody },
          ],
          exits: [
            {
              withdrawn: nobody,
              notSelected: nobody,
              deferred: nobody,
              pending: nobody,
              unknown: nobody,
            },
          ],
        },
      ],
    },
    illustrativeContext({
      id: "example.empty-funnel",
      title: "Recruitment to a cohort that has not opened",
      subtitle: "Educators who reached each stage, cohort of 2027",
      population: "Educators who registered interest",
    }),
  );
}
