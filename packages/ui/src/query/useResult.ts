import { type MetricResultKind, type PublishedResult, resultOf } from "@the-difference/impact-sdk";
import type { WidgetState } from "../figure/WidgetState";
import { useLanguage } from "../language/LanguageContext";
import { failureInWords } from "./failureInWords";
import { useSnapshot } from "./useSnapshot";

/**
 * One result of the nearest provider's snapshot, in the state a widget draws: loading, failed with a
 * way to try again, stale (an earlier answer, the last refresh failed), ready. Without a kind the result
 * may be of any.
 *
 * @example
 * <CohortFunnel state={useResult("dlp.2022.recruitment", "funnel")} />
 */
export function useResult<K extends MetricResultKind = MetricResultKind>(
  id: string,
  kind?: K,
): WidgetState<K> {
  const { data, error, dataUpdatedAt, isFetching, refetch } = useSnapshot();
  const language = useLanguage({});
  const retry = () => void refetch();
  if (!data) {
    if (!error || isFetching) return { is: "loading" };
    return { is: "failed", message: failureInWords(error, language), retry };
  }
  let result: PublishedResult<K>;
  try {
    result = resultOf(data, id, kind);
  } catch (missing) {
    return { is: "failed", message: missing instanceof Error ? missing.message : String(missing) };
  }
  if (!error) return { is: "ready", result };
  return { is: "stale", result, since: new Date(dataUpdatedAt).toISOString().slice(0, 10) };
}
