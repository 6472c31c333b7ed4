import { describeValue } from "../errors/describeValue";
import type { CodedFault } from "../errors/refuseFaults";
import { absent, bounded, type Count, exactly, hidden } from "../results/count";

/**
 * From this release on, which was of 2018/19, the files of exclusions are published without suppression;
 * before, `x` stood where a count was suppressed, since then where there is none.
 */
const firstUnsuppressed = "2020-07-30";

const symbols: ReadonlyMap<string, Count> = new Map<string, Count>([
  ["z", absent("notApplicable")],
  [":", absent("notAvailable")],
  ["u", absent("notAvailable")],
  ["c", hidden],
  ["low", bounded("moreThan", 0)],
  ["k", bounded("moreThan", 0)],
  ["~", bounded("moreThan", 0)],
]);

/** The count in the first of the columns that the row has; what is neither count nor symbol is a fault. */
export function readDfeCount(
  values: Readonly<Record<string, string | undefined>>,
  columns: readonly string[],
  releasedOn: string,
  faults: CodedFault[],
): Count {
  const path = columns.find((column) => values[column] !== undefined) ?? columns[0] ?? "";
  const text = values[path];
  const trimmed = typeof text === "string" ? text.trim() : "";
  if (/^\d+$/.test(trimmed) && Number.isSafeInteger(Number(trimmed))) {
    return exactly(Number(trimmed));
  }
  const symbol = trimmed.toLowerCase();
  if (symbol === "x") return releasedOn < firstUnsuppressed ? hidden : absent("notAvailable");
  const known = symbols.get(symbol);
  if (known) return known;
  const expected = "a whole number in digits, or one of the symbols z, x, c, low, k, u, ~ and :";
  faults.push({ code: "RECORD_INVALID", path, expected, received: describeValue(text) });
  return absent("notAvailable");
}
