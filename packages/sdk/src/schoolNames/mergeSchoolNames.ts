import { type CodedFault, refuseFaults } from "../errors/refuseFaults";
import { unknownId } from "../metrics/unknownId";
import type { DistinctSchoolName } from "./distinctSchoolNames";
import { schoolNameKey } from "./schoolNameKey";

/** What a name on a list of schools stands for; `unclear` where nobody knows whether it is one school. */
export type SchoolNameKind = "school" | "trust" | "federation" | "unclear";

/** What somebody decided who knows the schools, and why. Names in any spelling. */
export type SchoolNameDecision =
  | { is: "oneSchool"; names: readonly string[]; because: string }
  | { is: "notOneSchool"; name: string; kind: Exclude<SchoolNameKind, "school">; because: string };

/** One place, under all of its names. */
export interface MergedSchoolName {
  /** The first of its names. */
  name: string;
  kind: SchoolNameKind;
  /** More than one where a decision merged them. */
  names: DistinctSchoolName[];
}

/**
 * Merges distinct names that a decision says are one school, and marks those that are none. What is not
 * decided stays apart, and is a school.
 *
 * @returns one entry a place, in order of their first names
 * @throws {MetricInputError} ID_UNKNOWN for a name that is not among the names; RECORD_INVALID for a
 *   decision without a reason, a merger of fewer than two names, or a place of two kinds; every fault
 *   is listed
 * @example
 * const rows = ["Thomas Tallis", "Thomas Tallis School", "The Gipsy Hill Federation"];
 * const names = distinctSchoolNames(readSchoolNames([{ id: "courseSchools", rows }]).entries);
 * mergeSchoolNames(names, [
 *   { is: "oneSchool", names: ["Thomas Tallis", "Thomas Tallis School"], because: "Same website" },
 *   { is: "notOneSchool", name: "The Gipsy Hill Federation", kind: "federation", because: "Its name" },
 * ]).map(({ name, kind }) => [name, kind]);
 * //=> [["Thomas Tallis", "school"], ["The Gipsy Hill Federation", "federation"]]
 */
export function mergeSchoolNames(
  names: readonly DistinctSchoolName[],
  decisions: readonly SchoolNameDecision[],
): MergedSchoolName[] {
  refuseFaults("decisions on names of schools", decisionFaults(names, decisions));
  const above = new Map<string, string>();
  const firstOf = (key: string): string => {
    const next = above.get(key);
    return next === undefined ? key : firstOf(next);
  };
  const place = new Map(names.map(({ key }, index) => [key, index]));
  for (const decision of decisions) {
    if (decision.is !== "oneSchool") continue;
    const keys = decision.names.map((name) => firstOf(schoolNameKey(name)));
    const [first = "", ...others] = [...new Set(keys)].toSorted(
      (a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0),
    );
    for (const other of others) above.set(other, first);
  }

  const kinds = new Map<string, SchoolNameKind>();
  const faults: CodedFault[] = [];
  decisions.forEach((decision, index) => {
    if (decision.is !== "notOneSchool") return;
    const first = firstOf(schoolNameKey(decision.name));
    const before = kinds.get(first);
    if (before !== undefined && before !== decision.kind) {
      faults.push({
        code: "RECORD_INVALID",
        path: `decisions[${index}].kind`,
        expected: `"${before}", as decided before`,
        received: `"${decision.kind}"`,
      });
    }
    kinds.set(first, decision.kind);
  });
  refuseFaults("decisions on names of schools", faults);

  const merged = new Map<string, MergedSchoolName>();
  for (const name of names) {
    const first = firstOf(name.key);
    const known = merged.get(first);
    if (known) known.names.push(name);
    else merged.set(first, { name: name.name, kind: kinds.get(first) ?? "school", names: [name] });
  }
  return [...merged.values()];
}

function decisionFaults(
  names: readonly DistinctSchoolName[],
  decisions: readonly SchoolNameDecision[],
): CodedFault[] {
  const keys = new Set(names.map(({ key }) => key));
  return decisions.flatMap((decision, index) => {
    const path = `decisions[${index}]`;
    const named: [string, string][] =
      decision.is === "oneSchool"
        ? decision.names.map((name, at) => [`${path}.names[${at}]`, name])
        : [[`${path}.name`, decision.name]];
    const faults = named
      .filter(([, name]) => !keys.has(schoolNameKey(name)))
      .map(([at, name]) => unknownId(at, "a name among the distinct names", name));
    if (
      decision.is === "oneSchool" &&
      new Set(named.map(([, name]) => schoolNameKey(name))).size < 2
    ) {
      faults.push({
        code: "RECORD_INVALID",
        path: `${path}.names`,
        expected: "two or more different names",
        received: decision.names.join(", ") || "none",
      });
    }
    if (decision.because.trim() === "") {
      faults.push({
        code: "RECORD_INVALID",
        path: `${path}.because`,
        expected: "the reason",
        received: `"${decision.because}"`,
      });
    }
    return faults;
  });
}
