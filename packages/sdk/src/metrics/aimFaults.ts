import type { TargetAim } from "../schemas/targetAim";
import type { CodedFault } from "./refuseFaults";
import { shareFaults } from "./shareFaults";

/** What is wrong with the number or the share that a target aims at. */
export function aimFaults(aim: TargetAim, path: string): CodedFault[] {
  if (aim.is === "share") return shareFaults(aim.share, `${path}.share`);
  if (Number.isSafeInteger(aim.value) && aim.value >= 0) return [];
  const expected = "an integer of 0 or more";
  return [
    { code: "COUNT_OUT_OF_RANGE", path: `${path}.value`, expected, received: `${aim.value}` },
  ];
}
