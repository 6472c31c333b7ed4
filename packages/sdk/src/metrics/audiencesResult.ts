import { type CodedFault, refuseFaults } from "../errors/refuseFaults";
import { type Audience, audienceSchema } from "../results/audience";
import type { AudiencesResult } from "../results/audiencesResult";
import type { ResultContext } from "../results/resultFrame";
import type { AudienceTally } from "./AudienceTally";
import { audiencesBody } from "./audiencesBody";
import { frameOf } from "./frameOf";
import { readRecords } from "./readRecords";

/**
 * Audiences from a tally or from merged tallies.
 *
 * @throws {MetricInputError} RECORD_INVALID for a context that a result cannot carry
 * @example
 * const views = (id: string, count: Count): Audience => ({
 *   id,
 *   label: id,
 *   unit: "views",
 *   of: "viewers",
 *   repeats: "countedEachTime",
 *   count,
 * });
 * const film = tallyAudiences([views("film", bounded("moreThan", 1000))]);
 * const talk = tallyAudiences([views("talk", exactly(200))]);
 * audiencesResult(mergeTallies(film, talk), context).body.groups[0]?.touches;
 * //=> bounded("atLeast", 1201)
 */
export function audiencesResult(tally: AudienceTally, context: ResultContext): AudiencesResult {
  return {
    kind: "audiences",
    ...frameOf("eventAudiences", context),
    body: audiencesBody(checked(tally)),
  };
}

/** A tally that came from elsewhere may hold what no record may. */
function checked({ audiences }: AudienceTally): Audience[] {
  const faults: CodedFault[] = [];
  const entries = audiences.entries.map(({ value }) => value);
  const found = [...readRecords(audienceSchema, entries, "audiences", faults)];
  refuseFaults("event audiences", faults);
  return found.map(([audience]) => audience);
}
