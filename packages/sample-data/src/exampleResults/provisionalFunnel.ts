import { exactly, type FunnelResult, funnelResult } from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";

/** Figures that may still change: people wait for a decision, and the target can still be met. */
export function provisionalFunnel(): FunnelResult {
  const nobody = exactly(0);
  return funnelResult(
    {
      unit: "educators",
      stages: [
        { id: "registered", label: "Registered interest" },
        { id: "applied", label: "Applied" },
        { id: "recruited", label: "Recruited" },
      ],
      cohorts: [
        {
          id: "2026",
          label: "2026 cohort",
          reached: [
            { stage: "registered", count: exactly(212) },
            { stage: "applied", count: exactly(87) },
            { stage: "recruited", count: exactly(14) },
          ],
          exits: [
            {
              withdrawn: exactly(38),
              notSelected: nobody,
              deferred: nobody,
              pending: exactly(71),
              unknown: exactly(16),
            },
            {
              withdrawn: exactly(9),
              notSelected: exactly(42),
              deferred: nobody,
              pending: exactly(22),
              unknown: nobody,
            },
          ],
          target: { stage: "recruited", value: 24 },
        },
      ],
    },
    illustrativeContext({
      id: "example.provisional-funnel",
      title: "Recruitment to the inclusion programme, 2026 cohort",
      subtitle: "Educators who had reached each stage by March 2026, while recruitment goes on",
      status: "provisional",
      population: "Educators who registered interest",
    }),
  );
}
