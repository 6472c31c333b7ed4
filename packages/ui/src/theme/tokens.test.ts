import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { colourTokens, tokens } from "./tokens";

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

test("the table has the custom properties of the stylesheet, and no other", () => {
  const declared = declarations(":where(:root, :host, [data-di-theme])").map(
    (line) => line.split(":")[0],
  );
  expect(Object.values(tokens).map(({ name }) => name)).toEqual(declared);
});

describe("written from the tokens", () => {
  const folder = mkdtempSync(join(tmpdir(), "tokens-"));
  const read = (file: string) => readFileSync(join(folder, file), "utf8");

  beforeAll(() => {
    for (const script of ["writeTheme", "writeFigma"]) {
      const path = fileURLToPath(new URL(`../../tokens/${script}.mjs`, import.meta.url));
      execFileSync(process.execPath, [path, folder]);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(["tokens.css", "tokens.ts"])("%s is what the tokens give", (file) => {
    const kept = readFileSync(new URL(file, import.meta.url), "utf8");
    expect(kept, "run `npm run tokens --workspace packages/ui`").toBe(read(file));
  });

  test.each(["light", "dark"] as const)("Figma's file of the %s mode has every colour", (mode) => {
    const { color } = JSON.parse(read(`${mode}.tokens.json`));
    const hexes = Object.entries(colourTokens).map(([name, token]) => [name, token[mode]]);
    expect(
      Object.entries<FigmaColour>(color).map(([name, { $value }]) => [name, $value.hex]),
    ).toEqual(hexes);
    for (const { $type, $value } of Object.values<FigmaColour>(color)) {
      expect($type).toBe("color");
      // The components say the same colour as the hex.
      const bytes = $value.components.map((share) => Math.round(share * 255));
      const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
      expect(`#${hex}`).toBe($value.hex);
    }
  });

  test("Figma's modes have the same variables, each of a type that a variable can have", () => {
    const [light, dark] = ["light", "dark"].map((mode) => variables(read(`${mode}.tokens.json`)));
    expect(light).toEqual(dark);
    expect(light).toContain("size/radius dimension");
    expect(light).toContain("type/weight-strong number");
    expect(light?.filter((line) => !/ (color|dimension|number)$/.test(line))).toEqual([]);
  });
});

interface FigmaColour {
  $type: string;
  $value: { colorSpace: string; components: number[]; hex: string };
}

/** `group/name type` of every token in a file. */
function variables(json: string): string[] {
  const groups = Object.entries<Record<string, { $type: string }>>(JSON.parse(json));
  return groups.flatMap(([group, entries]) =>
    Object.entries(entries).map(([name, { $type }]) => `${group}/${name} ${$type}`),
  );
}
