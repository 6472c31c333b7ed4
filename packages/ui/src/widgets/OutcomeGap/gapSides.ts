import { formatCount, formatRate, type PublishedResult } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { numberOf } from "../../marks/numberOf";
import { peopleGrid } from "../../marks/peopleGrid";
import { shareTicks } from "../../marks/shareTicks";
import type { SideMark, SideModel } from "../../marks/TwoSidesModel";
import { mostCountable, type StripSegment } from "../../marks/UnitStripModel";
import { outcomeGapMessages } from "./outcomeGapMessages";

type Result = PublishedResult<"comparison">;
type Body = Result["body"];
type Side = Body["first"];
export type SideId = "first" | "second";

interface GapSide extends SideModel {
  id: SideId;
}

export interface GapSides {
  sides: GapSide[];
  /** Gridlines of an axis that ends before the whole; none where bars are shares of the whole in sight. */
  ticks: number[];
  /** From the lower to the higher bar's end, as shares of the plot's length. */
  span?: { from: number; to: number };
}

const fills = { first: "data1", second: "strong" } as const;

/** Bars beyond this show the whole; two shorter ones are drawn on an axis from 0 to a round share. */
const whole = 0.5;

/** Parts of the whole, a unit each: fine enough for any share that is printed. */
const unitsOfWhole = 1_000_000;

/** Both sides on one scale: as people where both are one in so many, else as bars from 0. */
export function gapSides(result: Result, language: Language): GapSides {
  const { first, second, difference } = result.body;
  const shares = [first, second].flatMap(({ rate }) =>
    rate.is === "counted" || rate.is === "printed" ? [Math.min(1, rate.share)] : [],
  );
  const grid = first.oneIn && second.oneIn && peopleGrid(first.oneIn.in, second.oneIn.in);
  const ticks = shareTicks(Math.max(0, ...shares));
  const end = ticks.at(-1) ?? 1;
  const max = end > whole || shares.length < 2 ? 1 : end;
  const isCountable = max === 1 && [first, second].every(isFew);
  const draw = (side: Side, id: SideId): GapSide => ({
    id,
    label: side.label,
    value: formatRate(side.rate, language),
    isWords: side.rate.is === "hidden" || side.rate.is === "absent",
    mark:
      grid && side.oneIn
        ? { is: "people", grid, oneIn: side.oneIn.in, fill: fills[id] }
        : stripOf(side, id, max, isCountable),
    details: detailsOf(side, result, language),
  });
  return {
    sides: [draw(first, "first"), draw(second, "second")],
    ticks: grid || max === 1 ? [] : ticks,
    ...(!grid &&
      difference.is === "compared" && {
        span: { from: Math.min(...shares) / max, to: Math.max(...shares) / max },
      }),
  };
}

function isFew({ rate }: Side): boolean {
  if (rate.is === "hidden" || rate.is === "absent") return true;
  if (rate.is === "printed") return false;
  const people = numberOf(rate.denominator);
  return people !== undefined && people <= mostCountable;
}

function stripOf({ rate }: Side, id: SideId, max: number, isCountable: boolean): SideMark {
  if (rate.is === "hidden" || rate.is === "absent") return { is: rate.is };
  const isBounded = rate.is === "counted" && rate.bound !== undefined;
  const people = rate.is === "counted" && isCountable ? numberOf(rate.denominator) : undefined;
  const [had, all] = [rate.is === "counted" ? numberOf(rate.numerator) : undefined, people];
  const total = all ?? max * unitsOfWhole;
  const units = Math.min(total, all && had !== undefined ? had : rate.share * unitsOfWhole);
  const segments: StripSegment[] = [
    { id: "had", rowId: id, label: "", units, fill: isBounded ? "bounded" : fills[id] },
    {
      id: "others",
      label: "",
      units: max === 1 ? total - units : 0,
      fill: isBounded ? "open" : "rest",
    },
  ];
  return { is: "strip", total, segments: segments.filter((each) => each.units > 0) };
}

function detailsOf(side: Side, { sources, body }: Result, language: Language): string[] {
  const say = messagesIn(outcomeGapMessages, language);
  const { first, second } = body;
  const source = sources.find(({ id }) => id === side.source);
  const outcomesDiffer =
    first.outcome.is === "stated" &&
    second.outcome.is === "stated" &&
    first.outcome.id !== second.outcome.id;
  return [
    ...(outcomesDiffer && side.outcome.is === "stated" ? [side.outcome.label] : []),
    countedIn(side, body.unit, language),
    ...(source ? [say.sourceOfSide(source.shortName)] : []),
  ];
}

/** `71 of 88 leaders of the school`; what the share is of where its counts are not told. */
function countedIn({ rate, base, denominator }: Side, unit: string, language: Language): string {
  const say = messagesIn(outcomeGapMessages, language);
  const of = base.is === "stated" ? base.label : unit;
  if (rate.is === "counted") {
    const numbers = [rate.numerator, rate.denominator].map((count) => formatCount(count, language));
    return say.counted(language.words.countOf(numbers[0] ?? "", numbers[1] ?? ""), of);
  }
  if (rate.is === "printed") return say.countsNotStated(of);
  return "value" in denominator
    ? say.hiddenCount(say.counted(formatCount(denominator, language), of))
    : say.hiddenCount(of);
}
