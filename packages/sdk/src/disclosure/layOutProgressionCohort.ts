import { subtractCounts } from "../metrics/subtractCounts";
import { absent, type Count } from "../results/count";
import type {
  DestinationBase,
  DestinationId,
  ProgressionCohort,
  SeniorityId,
} from "../results/progressionResult";
import { followUpStates, isOneCount, progressionCellIds } from "./progressionCellIds";
import type { NamedCount, TableLayout } from "./TableLayout";

const levels = ["promoted", "sameLevel", "lowerLevel"] as const;
const settings = ["mainstream", "alternativeProvision", "special", "other"] as const;

/**
 * Lays one cohort out. Graduates are those out of school posts and the rest; the rest are the
 * seniorities together, and again those in post and those without a known role; those in post are
 * the four settings together, and again the states of follow-up.
 *
 * Who is promoted, or at any known level, is in a post: so those whose seniority is not known are those
 * without a known role, and those in a post whose level before is not known. Where there is nobody of the
 * latter, the two unknowns are one cell, those in post are the three levels, and the sums form a forest.
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

  const known = levels.map(seniority);
  const unknown = seniority("unknown");

  const notOut = implied(`${path}.notOut`, graduates, [out]);
  const container = notOut.count.is === "exact" ? notOut : graduates;
  if (container === notOut) layout.sum(graduates, [out, notOut], "allParts");
  const outOfContainer = container === notOut ? [] : [out];
  const layOutSeniority = () =>
    layout.sum(container, [...outOfContainer, ...known, unknown], "allParts");

  let inPost: NamedCount = total;
  if (base === "promoted") {
    layOutSeniority();
    layout.sum(total, posts, "allParts");
    layout.add(destination("unknown"));
    if (total.id !== ids.seniority("promoted")) {
      layout.sum(seniority("promoted"), [total], "someParts");
    }
  } else if (
    base === "graduates" &&
    !(destination("out").id === out.id && total.id === graduates.id)
  ) {
    layOutSeniority();
    if (total.id !== graduates.id) layout.sum(graduates, [total], "someParts");
    const notInPost = [destination("out"), destination("unknown")];
    inPost = implied(`${path}.inPost`, total, notInPost);
    if (inPost.count.is === "exact") {
      layout.sum(total, [...notInPost, inPost], "allParts");
      layout.sum(inPost, posts, "allParts");
    } else {
      layout.sum(total, [...notInPost, ...posts], "allParts");
    }
  } else {
    const isOfAll = base === "graduates";
    const noRole = isOfAll ? destination("unknown") : implied(`${path}.noRole`, container, [total]);
    if (isOfAll) inPost = implied(`${path}.inPost`, container, [noRole]);
    else layout.add(destination("unknown"));
    if (isOneCount(noRole.count, unknown.count)) {
      layout.sum(container, [unknown, inPost], "allParts");
      layout.sum(inPost, known, "allParts");
    } else {
      layOutSeniority();
      layout.sum(container, [noRole, inPost], "allParts");
      if (isMore(unknown.count, noRole.count)) layout.sum(unknown, [noRole], "someParts");
    }
    if (inPost.count.is === "exact") layout.sum(inPost, posts, "allParts");
    else layout.sum(container, [noRole, ...posts], "allParts");
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

/** Whether there are people in the first who are not in the second. */
function isMore(first: Count, second: Count): boolean {
  return first.is === "exact" && second.is === "exact" && first.value > second.value;
}

function countOf<Id>(entries: readonly { id: Id; count: Count }[], id: Id): Count {
  return entries.find((entry) => entry.id === id)?.count ?? absent("notStated");
}
