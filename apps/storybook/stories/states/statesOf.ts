import {
  type DisclosurePolicy,
  type MetricResult,
  type MetricResultKind,
  type PublishedResult,
  publishSnapshot,
  standardPolicy,
} from "@the-difference/impact-sdk";
import type { WidgetState } from "@the-difference/impact-ui";
import { renderFigure } from "@the-difference/impact-ui/server";
import {
  exampleResults,
  illustrativeTrust,
  impactReport2021To22,
} from "@the-difference/sample-data";

export interface NamedState<K extends MetricResultKind> {
  name: string;
  state: WidgetState<K>;
}

const results: readonly PublishedResult[] = [
  ...illustrativeTrust().results,
  ...impactReport2021To22().results,
  ...Object.values(exampleResults()).flatMap((snapshot) => snapshot.results),
];

/**
 * Every state that a kind of figure can be in, each with data of the samples. What a state is called for
 * follows from the result; a kind without an example of a state does not have it here.
 */
export function statesOf<K extends MetricResultKind>(kind: K): NamedState<K>[] {
  const ofKind = results.filter((result): result is PublishedResult<K> => result.kind === kind);
  const [first] = ofKind;
  if (!first) throw new Error(`Sample data: expected a result of kind ${kind}.`);
  const empty = ofKind.filter(isEmpty);
  const hiddenInPart = ofKind.filter((result) => hides(result) && shows(result));
  const complete = ofKind.filter((result) => !hides(result) && !isEmpty(result));
  return [
    { name: "Loading", state: { is: "loading" } },
    {
      name: "Failed, with a way to try again",
      state: {
        is: "failed",
        message:
          "The figures could not be loaded: the address answered 404. Check it, or try again.",
        retry: () => undefined,
      },
    },
    {
      name: "Could not be refreshed",
      state: { is: "stale", result: first, since: "2026-08-31" },
    },
    ...named("Provisional", published({ ...first, status: "provisional" }, kind)),
    ...named("Illustrative", published({ ...first, illustrative: true }, kind)),
    ...named("Complete", complete),
    ...named("Hidden in part", hiddenInPart),
    ...named("Hidden whole", hiddenWhole(ofKind, kind)),
    ...named("Empty", empty),
  ];
}

const named = <K extends MetricResultKind>(
  name: string,
  found: readonly PublishedResult<K>[],
): NamedState<K>[] => found.slice(0, 1).map((result) => ({ name, state: { is: "ready", result } }));

const isEmpty = (result: PublishedResult) => renderFigure(result).includes("di-empty");
const hides = ({ body }: MetricResult) => JSON.stringify(body).includes('"suppressed"');
const shows = ({ body }: MetricResult) => JSON.stringify(body).includes('"exact"');

/** Under a policy by which every count is small. */
const everyCountIsSmall = {
  threshold: 1_000_000,
  specialCategoryThreshold: 1_000_000,
  organisationThreshold: 1_000_000,
};

function hiddenWhole<K extends MetricResultKind>(
  ofKind: readonly PublishedResult<K>[],
  kind: K,
): PublishedResult<K>[] {
  const counted = ofKind.find((result) => result.basis.kind !== "published" && !isEmpty(result));
  if (!counted) return [];
  const withoutNumbersInTexts: MetricResult = { ...counted, caveats: [], evidence: [] };
  return published(withoutNumbersInTexts, kind, everyCountIsSmall).filter(hides);
}

function published<K extends MetricResultKind>(
  result: MetricResult,
  kind: K,
  policy: DisclosurePolicy = standardPolicy,
): PublishedResult<K>[] {
  const snapshot = publishSnapshot([result], policy, {
    id: "states",
    title: "States of a figure",
    publisher: "Example Learning Trust (invented)",
    publishedOn: "2026-09-01",
    period: "2025/26",
  });
  return snapshot.results.filter((each): each is PublishedResult<K> => each.kind === kind);
}
