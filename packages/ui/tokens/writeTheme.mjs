// Writes the theme's stylesheet and its typed table from the tokens: `node tokens/writeTheme.mjs [folder]`.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readTokens } from "./readTokens.mjs";

/** @typedef {import("./readTokens.mjs").Token} Token */

const folder = process.argv[2] ?? fileURLToPath(new URL("../src/theme", import.meta.url));
const light = await readTokens(["light"]);
const dark = await readTokens(["dark"]);
const others = await readTokens(["type", "sizes", "motion"]);
writeFileSync(join(folder, "tokens.css"), stylesheet());
writeFileSync(join(folder, "tokens.ts"), table());

function stylesheet() {
  return `/*
 * Written by \`npm run tokens\` from packages/ui/tokens. A figure is light unless \`data-di-theme\` on it or
 * around it says "dark", or "system" to follow the reader's device. A host that is light only is never
 * surprised by a dark figure. Override any token on \`.di-figure\` or above it.
 *
 * The dark palette stands twice, once a way to it: \`light-dark()\` would say it once, but bundlers that
 * lower it break a page which declares no colour scheme.
 */
:where(:root, :host, [data-di-theme]) {
${declarations("  ", light)}

${declarations("  ", others)}
}

[data-di-theme="light"] {
  color-scheme: light;
}

/* Dark is its own palette. On paper and in forced colours there is none. */
@media screen and (forced-colors: none) {
  [data-di-theme="dark"] {
    color-scheme: dark;
${declarations("    ", dark)}
  }
}

@media screen and (forced-colors: none) and (prefers-color-scheme: dark) {
  [data-di-theme="system"] {
    color-scheme: dark;
${declarations("    ", dark)}
  }
}

@media (forced-colors: active) {
  :where(:root, :host, [data-di-theme]) {
${declarations(
  "    ",
  light.map((token) => ({ ...token, css: token.forcedColour ?? token.css })),
)}
  }
}
`;
}

/**
 * @param {string} indent
 * @param {Token[]} tokens
 */
function declarations(indent, tokens) {
  return tokens.map(({ name, css }) => `${indent}${name}: ${css};`).join("\n");
}

function table() {
  const darkOf = new Map(dark.map(({ key, css }) => [key, css]));
  const colours = light.map(({ key, name, use, css, forcedColour }) => [
    key,
    { name, type: "color", use, light: css, dark: darkOf.get(key), forcedColour },
  ]);
  const values = others.map(({ key, name, type, use, css }) => [
    key,
    { name, type, use, value: css },
  ]);
  return `// Written by \`npm run tokens\` from packages/ui/tokens.
import type { ColourToken, ValueToken } from "./Token";

export type { ColourToken, ValueToken };

/** Every colour of a figure, by its name without \`--di-\`. */
export const colourTokens = ${literal(Object.fromEntries(colours))} as const satisfies Record<string, ColourToken>;

/** Every other token: type, sizes, motion. */
export const valueTokens = ${literal(Object.fromEntries(values))} as const satisfies Record<string, ValueToken>;

export const tokens = { ...colourTokens, ...valueTokens } as const;
`;
}

/** @param {Record<string, Record<string, unknown>>} entries */
function literal(entries) {
  const key = (/** @type {string} */ name) => (/^\w+$/.test(name) ? name : JSON.stringify(name));
  const fields = (/** @type {Record<string, unknown>} */ entry) =>
    Object.entries(entry).map(([name, value]) => `    ${name}: ${JSON.stringify(value)},\n`);
  const lines = Object.entries(entries).map(
    ([name, entry]) => `  ${key(name)}: {\n${fields(entry).join("")}  },\n`,
  );
  return `{\n${lines.join("")}}`;
}
