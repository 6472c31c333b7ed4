import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

function declarations(selector: string): string[] {
  const block = css.slice(css.indexOf(`${selector} {`)).match(/\{([^}]*)\}/)?.[1] ?? "";
  return block.split(";").flatMap((line) => line.trim() || []);
}

test("dark by choice and dark by the reader's device are the same palette", () => {
  const chosen = declarations('[data-di-theme="dark"]');
  expect(chosen.length).toBeGreaterThan(10);
  expect(declarations('[data-di-theme="system"]')).toEqual(chosen);
});

test("no token needs light-dark(), which bundlers lower to colours that need a declared scheme", () => {
  expect(css.replace(/\/\*[\s\S]*?\*\//g, "")).not.toContain("light-dark(");
});
