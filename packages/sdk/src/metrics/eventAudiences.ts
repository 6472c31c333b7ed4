import type { Audience } from "../results/audience";
import type { AudiencesResult } from "../results/audiencesResult";
import type { ResultContext } from "../results/resultFrame";
import { audiencesResult } from "./audiencesResult";
import { tallyAudiences } from "./tallyAudiences";

/**
 * Who came to events, watched, read or follows: each audience in its own unit, with the qualifier of its
 * count. Within a unit touches are added up, where they can be; over units nothing is, and nothing
 * becomes a number of people.
 *
 * @throws {MetricInputError} as `tallyAudiences` and `audiencesResult`
 * @example
 * const film: Audience = {
 *   id: "film",
 *   label: "A film",
 *   unit: "views",
 *   of: "viewers",
 *   repeats: "countedEachTime",
 *   count: bounded("lessThan", 50_000),
 * };
 * eventAudiences([film], context).body.groups[0]?.touches; //=> bounded("lessThan", 50_000)
 */
export function eventAudiences(
  records: Iterable<Audience>,
  context: ResultContext,
): AudiencesResult {
  return audiencesResult(tallyAudiences(records), context);
}
