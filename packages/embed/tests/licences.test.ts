import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const notices = readFileSync(new URL("../dist/cdn/licences.txt", import.meta.url), "utf8");

test("the folder for web servers has the licence of every package in its scripts, and all are MIT", () => {
  const named = [...notices.matchAll(/^-+\n(\S+) \d[\w.-]* \((.+)\)$/gm)];
  expect(named.map(([, name, licence]) => [name, licence])).toEqual([
    ["@tanstack/query-core", "MIT"],
    ["preact", "MIT"],
    ["zod", "MIT"],
  ]);
  // Ours and theirs, each whole.
  expect(notices.match(/Permission is hereby granted/g)).toHaveLength(4);
});
