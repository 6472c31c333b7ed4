import { refuseFaults } from "../errors/refuseFaults";
import {
  absent,
  bounded,
  type Count,
  type CountRange,
  countRange,
  exactly,
  hidden,
} from "../results/count";
import { rateOf } from "../results/rateOf";
import type { Attainment } from "../results/targetResult";
import type { TargetAim } from "../schemas/targetAim";
import { aimFaults } from "./aimFaults";
import { peopleNeeded } from "./peopleNeeded";
import { refuseCounts } from "./refuseCounts";
import { sumFaults } from "./sumFaults";

/**
 * How a target was met, in whole people.
 *
 * @param aim - a number of people, or a share (0 to 1) of `base`
 * @param actual - people who count towards the target
 * @param base - what a share is taken of; left out for a target in numbers
 * @returns `needed` and `short` in people, exact, bounded, hidden or absent as the counts allow;
 *   `notKnown` where they do not tell whether it was met
 * @throws {MetricInputError} SHARE_OUT_OF_RANGE, COUNT_OUT_OF_RANGE; PARTS_EXCEED_WHOLE when more people count than there are in the base
 * @example
 * attainment({ is: "share", share: 0.6, of: "graduates" }, bounded("atMost", 5), exactly(12));
 * //=> { needed: exactly(8), short: bounded("atLeast", 3), met: "notMet", … }
 */
export function attainment(aim: TargetAim, actual: Count, base?: Count): Attainment {
  const whole = aim.is === "count" ? absent("notApplicable") : (base ?? absent("notStated"));
  refuseFaults("attainment", aimFaults(aim, "aim"));
  refuseCounts("attainment", { actual, base: whole }, () =>
    sumFaults("actual", [actual], whole, "base", "someParts"),
  );
  const needed = aim.is === "count" ? exactly(aim.value) : neededOf(aim.share, whole);
  const achieved =
    aim.is === "count" ? rateOf(actual, needed, { canExceedOne: true }) : rateOf(actual, whole);
  const short = shortRange(needed, actual, whole);
  return {
    aim,
    actual,
    base: whole,
    needed,
    short: shortCount(short, needed, actual),
    achieved,
    met: short.lowest > 0 ? "notMet" : short.highest === 0 ? "met" : "notKnown",
  };
}

function neededOf(share: number, base: Count): Count {
  if (base.is === "exact") return exactly(peopleNeeded(share, base.value));
  if (base.is !== "bounded") return base;
  const { lowest, highest } = countRange(base);
  switch (base.bound) {
    case "about":
      return bounded("about", peopleNeeded(share, base.value));
    case "atLeast":
    case "moreThan":
      return bounded("atLeast", peopleNeeded(share, lowest));
    case "atMost":
    case "lessThan":
      return bounded("atMost", peopleNeeded(share, highest));
  }
}

/** From how many to how many people are missing, for all values that the counts can have. */
function shortRange(needed: Count, actual: Count, base: Count): CountRange {
  const need = countRange(needed);
  const have = countRange(actual);
  const haveAtMost = Math.min(have.highest, countRange(base).highest);
  return {
    lowest: Math.max(0, need.lowest - haveAtMost),
    highest: Math.max(0, need.highest - have.lowest),
  };
}

function shortCount({ lowest, highest }: CountRange, needed: Count, actual: Count): Count {
  if (needed.is === "hidden" || actual.is === "hidden") return hidden;
  if (needed.is === "absent") return needed;
  if (actual.is === "absent") return actual;
  if (lowest === highest) return exactly(lowest);
  if (isAbout(needed) || isAbout(actual)) return absent("notAvailable");
  if (lowest > 0) return bounded("atLeast", lowest);
  return Number.isFinite(highest) ? bounded("atMost", highest) : absent("notAvailable");
}

function isAbout(count: Count): boolean {
  return count.is === "bounded" && count.bound === "about";
}
