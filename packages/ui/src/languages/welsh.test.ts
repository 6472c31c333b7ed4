import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { welsh } from "./welsh";

const source = new URL("../", import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: "utf8" });
const tables = files
  .filter((file) => /Messages\.ts$/.test(file))
  .map((file) => /messageTable\("(\w+)"/.exec(readFileSync(new URL(file, source), "utf8"))?.[1]);

test("every table of messages is in Welsh, each once", () => {
  expect(tables).toContain("figure");
  const translated = welsh.translations.map(({ table }) => table);
  expect(new Set(translated)).toEqual(new Set(tables));
  expect(translated).toHaveLength(tables.length);
});
