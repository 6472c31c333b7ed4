import type { ShareInterval } from "../results/rate";
import { wilsonInterval } from "../statistics/wilsonInterval";

/** A 95% Wilson interval as a rate carries it, with what it is about. */
export function wilsonShareInterval(
  describes: ShareInterval["describes"],
): (successes: number, trials: number) => ShareInterval {
  return (successes, trials) => ({ ...wilsonInterval(successes, trials), describes });
}
