import type { CodedFault } from "../errors/refuseFaults";
import type { TargetAim } from "../schemas/targetAim";
import { shareFaults } from "./shareFaults";
import { wholeNumberFaults } from "./wholeNumberFaults";

/** What is wrong with the number or the share that a target aims at. */
export function aimFaults(aim: TargetAim, path: string): CodedFault[] {
  if (aim.is === "share") return shareFaults(aim.share, `${path}.share`);
  return wholeNumberFaults(aim.value, `${path}.value`);
}
