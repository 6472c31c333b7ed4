import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stylesOfWidget } from "./stylesOfWidget.mjs";

const kindModule = "\0figure-kind:";

/**
 * The widget of every kind as `widgetOfKind.ts` of the ui package says, with the file it stands in.
 *
 * @param {string} path of widgetOfKind.ts
 * @returns {{ kind: string, widget: string, file: string }[]}
 */
export function widgetsOfKinds(path) {
  const source = readFileSync(path, "utf8");
  const files = new Map(
    [...source.matchAll(/^import \{ (\w+) \} from "(\.\/[^"]+)";$/gm)].map(([, name, file]) => [
      name,
      join(dirname(path), `${file}.tsx`),
    ]),
  );
  const table = /export const widgetOfKind[^=]*=\s*\{\n([\s\S]*?)\n\};/.exec(source)?.[1];
  if (table === undefined) throw new Error(`${path}: expected the table widgetOfKind; found none.`);
  return table.split("\n").map((line) => {
    const [, kind, widget] = /^ {2}(\w+): (\w+)(?:<[^>]+>)?,$/.exec(line) ?? [];
    const file = files.get(widget);
    if (!kind || !widget || !file) {
      throw new Error(
        `${path}: expected "kind: Widget," with an imported widget; found "${line}".`,
      );
    }
    return { kind, widget, file };
  });
}

/**
 * Writes `src/loadFigureKind.ts` and `src/widgetKinds.ts` anew, so that every kind of figure is a module
 * that loads when it is asked for, and the names of the elements bring none along.
 *
 * @param {string} tablePath of widgetOfKind.ts
 * @param {string} sheetPath of styles.css, from which each kind takes what its widget uses; where it is
 *   undefined a kind has the whole
 * @returns {import("rolldown").Plugin}
 */
export function splitKinds(tablePath, sheetPath) {
  const widgets = widgetsOfKinds(tablePath);
  return {
    name: "split-kinds",
    resolveId: (name) => (name.startsWith(kindModule) ? name : undefined),
    async load(id) {
      if (/[\\/]embed[\\/]src[\\/]widgetKinds\.ts$/.test(id)) {
        return `export const widgetKinds = ${JSON.stringify(widgets.map(({ kind }) => kind))};`;
      }
      if (/[\\/]embed[\\/]src[\\/]loadFigureKind\.ts$/.test(id)) {
        const loaders = widgets.map(
          ({ kind }) => `${kind}: () => import(${JSON.stringify(moduleOfKind(kind))}),`,
        );
        return `const loaders = {${loaders.join("\n")}};
export const loadFigureKind = (kind) => loaders[kind]();`;
      }
      const [, wanted] = id.split(kindModule);
      const found = widgets.find(({ kind }) => kind === wanted);
      if (!found) return;
      const { kind, widget, file } = found;
      const styles = sheetPath
        ? `export const styles = ${JSON.stringify(await stylesOfWidget(file, sheetPath))};`
        : 'export { default as styles } from "@the-difference/impact-ui/styles.css?inline";';
      return `export { ${widget} as Widget } from ${JSON.stringify(file)};
export { ${kind}Form as form } from "@the-difference/impact-sdk/forms";
${styles}`;
    },
  };
}

/** The module of a kind, which loads by itself. @param {string} kind */
export const moduleOfKind = (kind) => kindModule + kind;
