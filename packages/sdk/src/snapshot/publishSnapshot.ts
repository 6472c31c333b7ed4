import * as z from "zod/mini";
import { type ContentItem, contentItemSchema } from "../content/contentItem";
import { checkPolicy, type DisclosurePolicy } from "../disclosure/policy";
import { type ProtectResultsOptions, protectResults } from "../disclosure/protectResults";
import { textFaults } from "../disclosure/textFaults";
import { DisclosureError } from "../errors/DisclosureError";
import type { Fault } from "../errors/fault";
import { SnapshotError } from "../errors/SnapshotError";
import { schemaFaults } from "../errors/schemaFaults";
import { type MetricResult, metricResultSchema } from "../results/metricResult";
import { contentFaults } from "./contentFaults";
import { type CheckedResult, contentTextFaults } from "./contentTextFaults";
import { snapshotDescriptionShape } from "./envelopeShape";
import { parseSnapshot } from "./parseSnapshot";
import type { Snapshot, SnapshotDescription } from "./snapshot";
import { resultsFaults } from "./snapshotFaults";
import { snapshotFormat, snapshotSchemaVersion } from "./snapshotFormat";

const inputSchema = z.strictObject({
  results: z.array(metricResultSchema),
  content: z._default(z.array(contentItemSchema), []),
  ...snapshotDescriptionShape,
});

/** What the publisher says about a snapshot as a whole, and what goes beside its results. */
export interface ToPublish extends SnapshotDescription {
  /** Stories, quotes and the like; none unless told. */
  content?: readonly ContentItem[] | undefined;
}

export interface PublishOptions extends Pick<ProtectResultsOptions, "solver" | "links"> {
  /**
   * Snapshots that readers already have. What they show of results with the same id cannot be taken back,
   * and tells by subtraction who has joined since.
   */
  earlier?: readonly Snapshot[];
}

/**
 * Publishes results: the only way from records to what a widget takes.
 *
 * Results of a register or a survey go through disclosure control together, illustrative ones too: those
 * about the same people, of a trust within the whole, and of an earlier release are protected as one
 * table (see `protectTable`). A result that someone has already published passes unchanged, and the
 * snapshot records that it did and why. Content passes as it is, if its texts tell nothing that a result
 * hides which it names; of results that it does not name, it is not checked. The same input gives the
 * same snapshot, byte by byte; the input is not changed.
 *
 * @param policy - `standardPolicy`, or one of the publisher's own
 * @throws {SnapshotError} SNAPSHOT_INVALID for results or a description that no snapshot can hold: bad
 *   form, ids that repeat, ids of sources or results that are not there, figures that contradict themselves
 * @throws {DisclosureError} POLICY_INVALID, POLICY_LOWERED_WITHOUT_REASON, COUNTS_DO_NOT_ADD_UP,
 *   RESULT_NOT_PROTECTABLE; TEXT_TELLS_HIDDEN_VALUE lists every text that does
 * @example
 * const results = [diversityBreakdown(people, { unit: "leaders", dimension: "sex", ...context })];
 * publishSnapshot(results, standardPolicy, {
 *   id: "dlp-2022", title: "Leaders 2022", publisher: "A trust",
 *   publishedOn: "2022-12-01", period: "2021-22",
 * }).protection; //=> [{ result: "example.2022.figure", hiddenValues: 9 }]
 */
export function publishSnapshot(
  results: readonly MetricResult[],
  policy: DisclosurePolicy,
  about: ToPublish,
  { earlier = [], ...options }: PublishOptions = {},
): Snapshot {
  checkPolicy(policy);
  const { results: checked, content, ...description } = checkInput({ ...about, results });
  const isExempt = ({ basis }: MetricResult) => basis.kind === "published";

  const released = earlier.flatMap((snapshot) => snapshot.results);
  const protectable = checked.filter((result) => !isExempt(result));
  const protectedResults = new Map(
    protectResults(protectable, policy, { ...options, earlier: released }).map((after) => [
      after.result.id,
      after,
    ]),
  );
  const leaks: Fault[] = [];
  const controlled: CheckedResult[] = [];
  const published = checked.map((result, index) => {
    const after = protectedResults.get(result.id);
    if (!after) return result;
    leaks.push(...textFaults(result, after, `results[${index}]`));
    controlled.push({ before: result, after });
    return after.result;
  });
  leaks.push(...contentTextFaults(content, controlled));
  if (leaks.length > 0) {
    throw new DisclosureError(
      "TEXT_TELLS_HIDDEN_VALUE",
      "texts of results with hidden counts",
      leaks,
      "Reword them without the number",
    );
  }
  return parseSnapshot({
    format: snapshotFormat,
    schemaVersion: snapshotSchemaVersion,
    ...description,
    language: "en-GB",
    ...(checked.length > 0 &&
      checked.every((result) => result.illustrative) && { illustrative: true }),
    policy,
    exemptions: published.flatMap(({ id, basis, sources }) => {
      if (basis.kind !== "published") return [];
      const source = sources.find((each) => each.id === basis.source);
      return [{ result: id, reason: `Already public: ${source?.shortName}` }];
    }),
    protection: published
      .filter((result) => !isExempt(result))
      .map((result) => ({ result: result.id, hiddenValues: countHidden(result.body) })),
    results: published,
    content,
  });
}

function checkInput(input: ToPublish & { results: readonly MetricResult[] }) {
  const parsed = inputSchema.safeParse(input);
  const faults = parsed.success
    ? [
        ...resultsFaults(parsed.data.results),
        ...contentFaults(parsed.data.content, new Set(parsed.data.results.map(({ id }) => id))),
      ]
    : schemaFaults(parsed.error.issues, input);
  if (!parsed.success || faults.length > 0) {
    throw new SnapshotError("SNAPSHOT_INVALID", "snapshot to publish", faults);
  }
  return parsed.data;
}

/** Counted in what is published, so that the number tells nothing that cannot be counted there. */
function countHidden(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  if ("is" in value && value.is === "hidden") return 1;
  return Object.values(value).reduce<number>((sum, entry) => sum + countHidden(entry), 0);
}
