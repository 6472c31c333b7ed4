import { formatCount } from "../format/formatCount";
import { exactly } from "../results/count";
import type {
  Finding,
  FoundRange,
  ImpliedBase,
  ImpossiblePercentage,
  PartsExceedWhole,
  PartsFallShort,
  TargetMet,
  TargetMissed,
} from "./finding";

/**
 * A finding of `auditReport` as one sentence, with its arithmetic; it starts with the figures' ids.
 *
 * @returns English, with a full stop
 * @example
 * const [finding] = auditReport([
 *   { is: "count", id: "F090", noun: "leaders", count: exactly(66) },
 *   { is: "share", id: "F074", noun: "answers", count: exactly(46), printed: "63%", of: "F090" },
 * ]);
 * finding && describeFinding(finding);
 * //=> "F074, F090: 46 is 63% of 73, and not of 66 leaders, of whom it would be 70%."
 */
export function describeFinding(finding: Finding): string {
  return `${finding.figures.join(", ")}: ${sentence(finding)}.`;
}

function sentence(finding: Finding): string {
  switch (finding.is) {
    case "impossiblePercentage":
      return impossibleWords(finding);
    case "impliedBase":
      return impliedWords(finding);
    case "unprintedBase": {
      const { printed, baseNoun, atMost, possibleBases } = finding;
      return `the report prints no exact number of ${baseNoun}; of at most ${number(atMost)}, ${list(printed)} can only be of ${numbers(possibleBases, "or")}`;
    }
    case "noSharedBase": {
      const { printed, baseNoun, base } = finding;
      return `no number of ${baseNoun}, ${between(base)}, gives ${list(printed)}`;
    }
    case "partsExceedWhole":
      return exceedWords(finding);
    case "partsFallShort":
      return shortWords(finding);
    case "nounDiffers": {
      const { printed, says, names } = finding;
      return `${printed} is said of ${says}, but those whom it is a share of are ${list(names, "or")}`;
    }
    case "targetMissed":
    case "targetMet":
      return targetWords(finding);
  }
}

function impossibleWords(finding: ImpossiblePercentage): string {
  const { printed, base, baseNoun, nearest, possibleBases, shared } = finding;
  const near = nearest.map(({ numerator, prints }) => `${number(numerator)} would be ${prints}`);
  const together = shared?.possibleBases ?? possibleBases;
  const bases = together
    ? `; ${basesWords([printed, ...(shared?.printed ?? [])], base, together)}`
    : "";
  return `no whole number of ${number(base)} ${baseNoun} is ${printed}: ${list(near)}${bases}`;
}

function basesWords(printed: readonly string[], atMost: number, bases: readonly number[]): string {
  return bases.length === 0
    ? `no base of at most ${number(atMost)} gives ${list(printed)}`
    : `the bases of at most ${number(atMost)} that give ${list(printed)} are ${numbers(bases, "and")}`;
}

function impliedWords(finding: ImpliedBase): string {
  const { printed, numerator, base, baseNoun, prints, possibleBases } = finding;
  const of = possibleBases ? between(possibleBases) : "no number";
  const would = prints === undefined ? "" : `, of whom it would be ${prints}`;
  return `${number(numerator)} is ${printed} of ${of}, and not of ${between(base)} ${baseNoun}${would}`;
}

function exceedWords({ printed, wholeNoun, sum, whole, unit }: PartsExceedWhole): string {
  const parts = printed.parts.join(" + ");
  const more = `${parts} is more than ${printed.whole}, the ${wholeNoun}`;
  const least = amount(sum.lowest, unit);
  const most = amount(whole.highest, unit);
  if (parts === least && printed.whole === most) return more;
  const overlap = printed.parts.length > 1 ? ", so that they overlap or one is wrong" : "";
  return `${more}: ${atLeast(sum)}${least} against ${between(whole, unit)}${overlap}`;
}

function shortWords({ printed, wholeNoun, sum, whole, unit }: PartsFallShort): string {
  const isKnown = sum.lowest === sum.highest && whole.lowest === whole.highest;
  const missing = `${isKnown ? "" : "at least "}${amount(whole.lowest - sum.highest, unit)}`;
  return `${printed.parts.join(" + ")} is less than ${printed.whole}, the ${wholeNoun}: ${between(sum, unit)} against ${between(whole, unit)}, and ${missing} not accounted for`;
}

function targetWords(finding: TargetMissed | TargetMet): string {
  const { is, aim, base, needed, reached, reachedNoun, says } = finding;
  const target = base
    ? `a target of ${aim} of ${number(base.count)} ${base.noun} needs ${number(needed)}`
    : `a target of ${aim} needs ${number(needed)}`;
  const outcome =
    is === "targetMissed"
      ? `missed by ${atLeast(reached)}${number(needed - finding.reached.highest)}`
      : "met";
  const said = says && !outcome.startsWith(says) ? `, although the report says ${says}` : "";
  return `${target} ${reachedNoun}, and there are ${between(reached)}: it was ${outcome}${said}`;
}

/** A sentence names so many numbers; the finding has all of them. */
const mostNamed = 12;

type Unit = "number" | "percent";

/** Before the end of a range that the other end is further away from. */
function atLeast({ lowest, highest }: FoundRange): string {
  return lowest === highest ? "" : "at least ";
}

function between({ lowest, highest }: FoundRange, unit: Unit = "number"): string {
  if (highest === lowest) return amount(lowest, unit);
  if (highest === undefined) return `at least ${amount(lowest, unit)}`;
  if (lowest === 0) return `at most ${amount(highest, unit)}`;
  return `${amount(lowest, unit)} to ${amount(highest, unit)}`;
}

function amount(value: number, unit: Unit): string {
  return unit === "number" ? number(value) : `${value}%`;
}

function number(value: number): string {
  return formatCount(exactly(value));
}

function numbers(values: readonly number[], last: "and" | "or"): string {
  const others = values.length - mostNamed;
  if (others <= 0) return list(values.map(number), last);
  return list([...values.slice(0, mostNamed).map(number), `${number(others)} more`], last);
}

function list(words: readonly string[], last = "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}
