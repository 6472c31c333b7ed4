import {
  SnapshotError,
  type SnapshotErrorCode,
  safeParseSnapshot,
} from "@the-difference/impact-sdk";
import { exampleResults } from "@the-difference/sample-data";
import { expect, test } from "vitest";
import { english } from "../language/english";
import { welsh } from "../languages/welsh";
import { failureInWords } from "./failureInWords";
import { SnapshotFetchError, type SnapshotFetchReason } from "./SnapshotFetchError";

const reasons = Object.keys({
  unreachable: 0,
  notFound: 0,
  refused: 0,
  serverFailed: 0,
  tooLarge: 0,
  tooSlow: 0,
  webPage: 0,
  notJson: 0,
} satisfies Record<SnapshotFetchReason, 0>) as SnapshotFetchReason[];

const fault = { path: "results[3].id", expected: "a text", received: "the number 7" };
const refusals = (
  ["SNAPSHOT_NOT_ONE", "SNAPSHOT_VERSION_UNKNOWN", "SNAPSHOT_INVALID"] satisfies SnapshotErrorCode[]
).map((code) => new SnapshotError(code, "snapshot", [fault]));

const failures = [
  ...reasons.map((reason) => new SnapshotFetchError("/impact.json", reason, "something came")),
  ...refusals,
];

test.each([
  ["English", english, /try again|reload the page|tell whoever/i],
  ["Welsh", welsh, /rhowch gynnig|ail-lwythwch|rhowch wybod/i],
] as const)(
  "each failure is said in %s in its own words, and each with what to do",
  (_, language, advice) => {
    const said = failures.map((failure) => failureInWords(failure, language));
    expect(new Set(said).size).toBe(failures.length);
    expect(said.filter((words) => !advice.test(words))).toEqual([]);
  },
);

test("a connection is spoken of only where it can be the reason", () => {
  const speaking = failures.filter((failure) =>
    /connection/.test(failureInWords(failure, english)),
  );
  expect(speaking).toEqual([
    expect.objectContaining({ reason: "unreachable" }),
    expect.objectContaining({ reason: "tooSlow" }),
  ]);
});

test("a file with thousands of faults is told by its first, with its place", () => {
  const snapshot = exampleResults().emptyFunnel;
  const parsed = safeParseSnapshot({ ...snapshot, results: Array(5000).fill({ id: 7 }) });
  if (parsed.ok) throw new Error("Snapshot: expected faults; received none.");
  const words = failureInWords(parsed.error, english);
  expect(words).toContain("at results[0]");
  expect(words.length).toBeLessThan(400);
});

test("an error of another kind speaks for itself", () => {
  expect(failureInWords(new Error("src: expected an address"), english)).toBe(
    "src: expected an address",
  );
});
