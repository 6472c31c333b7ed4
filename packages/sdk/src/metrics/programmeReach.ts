import type { ReachResult } from "../results/reachResult";
import type { ResultContext } from "../results/resultFrame";
import { countReach } from "./countReach";
import { reachResult } from "./reachResult";
import { type ReachOptions, type ReachRecords, tallyReach } from "./tallyReach";

/**
 * How many distinct people, schools, trusts and local authorities programmes have touched, each by
 * itself and at least one of them, and how many pupils are in those schools on the day of one census.
 *
 * @param records - touches and rolls, in any order
 * @param options - programmes and census, with the result's context; `asOf` ends the counting
 * @throws {MetricInputError} as `tallyReach` and `reachResult`
 * @see DfE, Get Information about Schools, for URNs; Schools, pupils and their characteristics, for rolls
 * @example
 * programmeReach(
 *   { touches, rolls: [{ urn: "100001", censusOn: "2022-01-20", pupils: 900 }] },
 *   {
 *     unit: "leaders",
 *     programmes: [{ id: "course", label: "Course" }],
 *     censusOn: "2022-01-20",
 *     ...context,
 *   },
 * ).body.atLeastOne.pupils; //=> { total: bounded("atLeast", 900), schoolsWithoutRoll: exactly(1), … }
 */
export function programmeReach(
  records: ReachRecords,
  options: ReachOptions & ResultContext,
): ReachResult {
  return reachResult(countReach(tallyReach(records, options)), options);
}
