import * as z from "zod/mini";
import type { CodedFault } from "./refuseFaults";

/** Everything in a value that its schema refuses; nothing when it fits. */
export function schemaFaults(schema: z.ZodMiniType, value: unknown, path: string): CodedFault[] {
  const parsed = z.safeParse(schema, value, { reportInput: true });
  if (parsed.success) return [];
  return parsed.error.issues.flatMap((issue) => issueFaults(issue, path));
}

function issueFaults(issue: z.core.$ZodIssue, path: string): CodedFault[] {
  const at = joinPath(path, issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      code: "RECORD_INVALID",
      path: joinPath(at, [key]),
      expected: "no such field",
      received: "one",
    }));
  }
  return [
    {
      code: "RECORD_INVALID",
      path: at,
      expected: expectedBy(issue),
      received: inWords(issue.input),
    },
  ];
}

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `a value of type ${issue.expected}`;
    case "invalid_value":
      return `one of ${issue.values.map(inWords).join(", ")}`;
    case "invalid_format":
      return issue.pattern && issue.format === "regex"
        ? `text like ${issue.pattern}`
        : `text in the format ${issue.format}`;
    case "too_small":
      return `${issue.origin} of at least ${issue.minimum}`;
    case "too_big":
      return `${issue.origin} of at most ${issue.maximum}`;
    case "custom":
      return issue.message;
    default:
      return "another form";
  }
}

function inWords(value: unknown): string {
  return value === undefined ? "nothing" : (JSON.stringify(value) ?? typeof value);
}

function joinPath(path: string, keys: readonly PropertyKey[]): string {
  return keys.reduce<string>((joined, key) => {
    if (typeof key === "number") return `${joined}[${key}]`;
    return joined === "" ? String(key) : `${joined}.${String(key)}`;
  }, path);
}
