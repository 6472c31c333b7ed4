// Writes the tokens as Figma imports variables, a DTCG file a mode: `node tokens/writeFigma.mjs folder`.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readTokens } from "./readTokens.mjs";

/** The types that become a variable of Figma's: a colour, or a number. */
const variableTypes = new Set(["color", "dimension", "number", "fontWeight"]);

const folder = process.argv[2];
if (folder === undefined) throw new Error("writeFigma: expected a folder to write to.");
mkdirSync(folder, { recursive: true });
for (const mode of ["light", "dark"]) {
  const groups = {};
  for (const { path, type, value, use } of await readTokens([mode, "type", "sizes"])) {
    if (!variableTypes.has(type)) continue;
    const [group, ...names] = path;
    groups[group] ??= {};
    groups[group][names.join("-")] = {
      $type: type === "fontWeight" ? "number" : type,
      $value: value,
      ...(use === undefined ? {} : { $description: use }),
    };
  }
  writeFileSync(join(folder, `${mode}.tokens.json`), `${JSON.stringify(groups, null, 2)}\n`);
}
