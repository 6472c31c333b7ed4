import { subtractCounts } from "../metrics/subtractCounts";
import { absent, type Count } from "../results/count";
import type {
  DestinationBase,
  DestinationId,
  ProgressionCohort,
  SeniorityId,
} from "../results/progressionResult";
import { followUpStates, progressionCellIds } from "./progressionCellIds";
import type { NamedCount, TableLayout } from "./TableLayout";

const levels = ["promoted", "sameLevel", "lowerLevel", "unknown"] as const;
const settings = ["mainstream", "alternativeProvision", "special", "other"] as const;

/**
 * Lays one cohort out. Graduates are those out of school posts and the rest; the rest are the
 * seniorities together, and again those in post and those whose post is not known; those in post are
 * the four settings together, and again the states of follow-up. So the sums form a forest.
 *
 * Not seen: who is promoted is in a post, which is a relation between two ways of dividing the same
 * people. It can narrow a bound by a little; tables with two ways need a method of their own.
 */
export function layOutProgressionCohort(
  layout: TableLayout,
  cohort: ProgressionCohort,
  base: DestinationBase,
  path: string,
): void {
  const ids = progressionCellIds(cohort, base, path);
  const graduates = { id: ids.graduates, count: cohort.graduates, key: true };
  const total = { id: ids.destinationTotal, count: cohort.destinationTotal, key: true };
  const seniority = (id: SeniorityId): NamedCount => ({
    id: ids.seniority(id),
    count: countOf(cohort.seniority, id),
  });
  const destination = (id: DestinationId): NamedCount => ({
    id: ids.destination(id),
    count: countOf(cohort.destinations, id),
  });
  const posts = settings.map(destination);
  const out = seniority("out");

  const notOut = implied(`${path}.notOut`, graduates, [out]);
  const container = notOut.count.is === "exact" ? notOut : graduates;
  if (container === notOut) layout.sum(graduates, [out, notOut], "allParts");
  const outOfContainer = container === notOut ? [] : [out];
  layout.sum(container, [...outOfContainer, ...levels.map(seniority)], "allParts");

  let inPost: NamedCount = total;
  if (base === "graduates") {
    const sameOut = destination("out").id === out.id && total.id === graduates.id;
    const whole = sameOut ? container : total;
    const notInPost = [...(sameOut ? [] : [destination("out")]), destination("unknown")];
    inPost = implied(`${path}.inPost`, whole, notInPost);
    if (total.id !== graduates.id) layout.sum(graduates, [total], "someParts");
    if (inPost.count.is === "exact") {
      layout.sum(whole, [...notInPost, inPost], "allParts");
      layout.sum(inPost, posts, "allParts");
    } else {
      layout.sum(whole, [...notInPost, ...posts], "allParts");
    }
  } else {
    layout.sum(total, posts, "allParts");
    layout.add(destination("unknown"));
    if (base === "inPost") layout.sum(container, [total], "someParts");
    else if (total.id !== ids.seniority("promoted")) {
      layout.sum(seniority("promoted"), [total], "someParts");
    }
  }

  const { followUp } = cohort;
  if (!followUp) return;
  const states = followUpStates.map((state) => ({
    id: ids.followUp(state),
    count: followUp[state],
  }));
  const followed = followUp.of === "mainstream" ? destination("mainstream") : inPost;
  if (base !== "promoted" && followed.count.is === "exact") {
    layout.sum(followed, states, "allParts");
  } else {
    layout.sum(container, states, "someParts");
  }
}

/** What is left of a whole without some of its parts, where all of them are known. */
function implied(
  id: string,
  whole: NamedCount,
  without: readonly NamedCount[],
): NamedCount & { shown: false } {
  const count = without.reduce((rest, part) => subtractCounts(rest, part.count), whole.count);
  return { id, count, shown: false };
}

function countOf<Id>(entries: readonly { id: Id; count: Count }[], id: Id): Count {
  return entries.find((entry) => entry.id === id)?.count ?? absent("notStated");
}
