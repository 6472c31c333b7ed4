import { build } from "esbuild";
import { PurgeCSS } from "purgecss";
import { stylesheetText } from "./stylesheetText.mjs";

/**
 * What a widget uses of the stylesheet of all widgets: the rules whose classes its code names. The rules of
 * every figure stay out; they are a sheet of their own.
 *
 * @param {string} widgetFile
 * @param {string} sheetPath of styles.css
 */
export async function stylesOfWidget(widgetFile, sheetPath) {
  const raw = await widgetsSheet(sheetPath);
  const names = namesIn(await codeOf(widgetFile));
  const isUsed = (/** @type {string} */ word) =>
    !word.startsWith("di-") || names.some((name) => name.test(word));
  const [purged] = await new PurgeCSS().purge({
    content: [{ raw, extension: "css" }],
    css: [{ raw }],
    // Of the words that stand in the sheet only our classes can go: a page may bring any element or attribute.
    defaultExtractor: (text) => (text.match(/[\w-]+/g) ?? []).filter(isUsed),
  });
  if (!purged) throw new Error(`${sheetPath}: expected its rules; PurgeCSS gave none.`);
  return purged.css;
}

/** @type {Map<string, Promise<string>>} */
const sheets = new Map();

/** @param {string} path */
function widgetsSheet(path) {
  const sheet = sheets.get(path) ?? stylesheetText(path, ["./figure.css", "./report/report.css"]);
  sheets.set(path, sheet);
  return sheet;
}

/** @param {string} file */
async function codeOf(file) {
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    packages: "external",
  });
  return outputFiles.map(({ text }) => text).join("\n");
}

/**
 * The class names in a script, those made of parts too: `di-unit-${fill}`.
 *
 * @param {string} code
 */
function namesIn(code) {
  const found = code.match(/(?<![\w-])di-(?:[\w-]|\$\{[^}]*\})*/g) ?? [];
  return [...new Set(found)].map(
    (name) => new RegExp(`^${name.replaceAll(/\$\{[^}]*\}/g, "[\\w-]+")}$`),
  );
}
