import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * The widget of every kind as `widgetOfKind.ts` of the ui package says, with the file it stands in.
 *
 * @param {string} path of widgetOfKind.ts
 * @returns {{ kind: string, widget: string, file: string }[]}
 */
function widgetsOfKinds(path) {
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
 * Writes `src/loadWidget.ts` and `src/widgetKinds.ts` anew, so that every widget is a file that loads when
 * it is asked for, and the names of the elements bring none along.
 *
 * @param {string} tablePath of widgetOfKind.ts
 * @returns {import("rolldown").Plugin}
 */
export function splitWidgets(tablePath) {
  return {
    name: "split-widgets",
    load(id) {
      const [, module] = /[\\/]embed[\\/]src[\\/](loadWidget|widgetKinds)\.ts$/.exec(id) ?? [];
      if (module === undefined) return;
      this.addWatchFile(tablePath);
      const widgets = widgetsOfKinds(tablePath);
      if (module === "widgetKinds") {
        return `export const widgetKinds = ${JSON.stringify(widgets.map(({ kind }) => kind))};`;
      }
      const loaders = widgets.map(
        ({ kind, widget, file }) =>
          `${kind}: async () => (await import(${JSON.stringify(file)})).${widget},`,
      );
      return `const loaders = {${loaders.join("\n")}};
export const loadWidget = (kind) => loaders[kind]();`;
    },
  };
}
