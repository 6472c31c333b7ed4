import { changeBody } from "../metrics/changeBody";
import type { ChangeWindow } from "../results/changeResult";
import type { Keep, KindProtection } from "./KindProtection";

/**
 * Disclosure control of a change. The windows' counts and rolls add up to nothing; every comparison comes
 * from both counts, and goes with either.
 */
export const changeProtection: KindProtection<"change"> = {
  layOut({ body }, layout) {
    for (const window of ["before", "after"] as const) {
      const { count, exposure } = body[window];
      layout.add({ id: `${window}.count`, count });
      if (exposure) layout.add({ id: `${window}.exposure.roll`, count: exposure.roll });
    }
  },
  rebuild({ body: { unit, before, after, recordingPractice } }, keep) {
    return changeBody({
      unit,
      before: kept(before, "before", keep),
      after: kept(after, "after", keep),
      recordingPractice,
    });
  },
};

function kept({ exposure, ...window }: ChangeWindow, path: string, keep: Keep): ChangeWindow {
  return {
    ...window,
    count: keep(`${path}.count`, window.count),
    ...(exposure && {
      exposure: { ...exposure, roll: keep(`${path}.exposure.roll`, exposure.roll) },
    }),
  };
}
