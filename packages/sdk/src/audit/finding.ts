/** Numbers from `lowest` to `highest`, ends included; no `highest` where nothing limits them. */
export interface FoundRange {
  lowest: number;
  highest?: number;
}

interface AnyFinding {
  /** Ids of the figures that the finding is about: its own first, then those that speak against it. */
  figures: string[];
}

/** No whole number of the printed base prints as the share. */
export interface ImpossiblePercentage extends AnyFinding {
  is: "impossiblePercentage";
  printed: string;
  base: number;
  baseNoun: string;
  /** The two numerators on either side, and what they would print as. */
  nearest: { numerator: number; prints: string }[];
  /** Bases up to it, of which the share is possible; left out where the base is above 10,000. */
  possibleBases?: number[];
  /** Other shares of the same base, and the bases up to it of which all of them are possible. */
  shared?: { figures: string[]; printed: string[]; possibleBases: number[] };
}

/** The printed numerator is the printed share of another base than the printed one. */
export interface ImpliedBase extends AnyFinding {
  is: "impliedBase";
  printed: string;
  numerator: number;
  base: FoundRange;
  baseNoun: string;
  /** What the numerator would print as of the printed base, where that is one number of at least it. */
  prints?: string;
  /** The bases of which it is the printed share; none where no base is. */
  possibleBases?: FoundRange;
}

/** Shares of a group whose size is not printed: the sizes that are possible. */
export interface UnprintedBase extends AnyFinding {
  is: "unprintedBase";
  printed: string[];
  baseNoun: string;
  atMost: number;
  possibleBases: number[];
}

/** Shares of one group that no size of the group allows together. */
export interface NoSharedBase extends AnyFinding {
  is: "noSharedBase";
  printed: string[];
  baseNoun: string;
  base: FoundRange;
}

interface PartsAndWhole extends AnyFinding {
  /** As printed; `100%` for a whole that the parts are shares of. */
  printed: { whole: string; parts: string[] };
  wholeNoun: string;
  /** `number`: of people or things. `percent`: where no number is known. */
  unit: "number" | "percent";
  /** What the parts can add up to. */
  sum: FoundRange;
  /** What the whole can be. */
  whole: FoundRange;
}

/** Parts that add up to more than their whole, so that some people are in several, or one is wrong. */
export interface PartsExceedWhole extends PartsAndWhole {
  is: "partsExceedWhole";
  whole: Required<FoundRange>;
}

/** All parts of a whole, that add up to less than it: someone is not accounted for. */
export interface PartsFallShort extends PartsAndWhole {
  is: "partsFallShort";
  sum: Required<FoundRange>;
}

/** A sentence calls those whom a share is of by a name that the report does not give them elsewhere. */
export interface NounDiffers extends AnyFinding {
  is: "nounDiffers";
  printed: string;
  says: string;
  /** What the report calls them where it counts them, and what it calls the groups that hold them. */
  names: string[];
}

interface TargetDecided extends AnyFinding {
  /** As printed: `60%`, or a number. */
  aim: string;
  /** What the aim is a share of. */
  base?: { count: number; noun: string };
  needed: number;
  reached: FoundRange;
  reachedNoun: string;
  /** What the report says of it. */
  says?: "met" | "missed";
}

/** A target that other figures show to be missed, where the report prints no result or says otherwise. */
export interface TargetMissed extends TargetDecided {
  is: "targetMissed";
  reached: Required<FoundRange>;
}

/** A target that other figures show to be met, where the report prints no result or says otherwise. */
export interface TargetMet extends TargetDecided {
  is: "targetMet";
}

/** What cannot be true in a report's figures, or what they decide without the report saying it. */
export type Finding =
  | ImpossiblePercentage
  | ImpliedBase
  | UnprintedBase
  | NoSharedBase
  | PartsExceedWhole
  | PartsFallShort
  | NounDiffers
  | TargetMissed
  | TargetMet;
