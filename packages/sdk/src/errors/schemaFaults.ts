import type * as z from "zod/mini";
import { describeValue } from "./describeValue";
import type { Fault } from "./fault";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/**
 * What a schema found wrong with an input, as faults: what was expected in plain words, what was
 * received with its type, and where, as code would reach it from `root`.
 */
export function schemaFaults(issues: readonly Issue[], input: unknown, root = ""): Fault[] {
  const fault = (path: Path, expected: string): Fault => ({
    path: pathText(root, path),
    expected,
    received: describeValue(valueAt(input, path)),
  });
  return issues.flatMap((issue) =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((key) => fault([...issue.path, key], "no such field"))
      : [fault(issue.path, expectation(issue))],
  );
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return typeWords[issue.expected] ?? issue.expected;
    case "invalid_value":
      return oneOf(issue.values);
    case "invalid_union":
      return "options" in issue && issue.options ? oneOf(issue.options) : "one of several forms";
    case "invalid_format":
      return formatWords[issue.format] ?? `a text that matches ${issue.pattern ?? issue.format}`;
    case "too_small":
      return limit(
        issue.origin,
        issue.inclusive === false ? "more than" : "at least",
        issue.minimum,
      );
    case "too_big":
      return limit(
        issue.origin,
        issue.inclusive === false ? "less than" : "at most",
        issue.maximum,
      );
    case "custom":
      return issue.message;
    default:
      return "another value";
  }
}

const typeWords: Record<string, string> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

const formatWords: Record<string, string> = {
  date: "a date like 2022-07-31",
  url: "a web address",
};

function limit(origin: string, relation: string, value: number | bigint): string {
  if (origin === "string") return `a text of ${relation} ${value} characters`;
  if (origin === "array") return `a list of ${relation} ${value} entries`;
  return `${relation} ${value}`;
}

function oneOf(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(" or ");
}

/** `["results", 3, "body"]` as `results[3].body`. */
function pathText(root: string, path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? String(key) : `${text}.${String(key)}`;
  }, root);
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined,
    input,
  );
}
