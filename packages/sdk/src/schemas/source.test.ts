import { describe, expect, it } from "vitest";
import { sourceSchema } from "./source";

const source = { id: "report", citation: "A report", shortName: "Report" };

describe("a source's address", () => {
  it.each(["https://example.org/report", "http://example.org"])("can be %s", (url) => {
    expect(sourceSchema.safeParse({ ...source, url }).success).toBe(true);
  });

  it.each(["javascript:alert(1)", "data:text/html,x", "report.pdf"])("cannot be %s", (url) => {
    expect(sourceSchema.safeParse({ ...source, url }).success).toBe(false);
  });
});
