import { basename, extname } from "node:path";
import { rolldown } from "rolldown";
import { moduleOfKind } from "./splitKinds.mjs";

/** So many bytes of source that only some kinds share are worth a request of their own. */
const ownFile = 3000;

/**
 * Which file each module goes to. What every figure needs is one file; what one kind needs is its widget's;
 * what some kinds share is a file for each set of them, or goes with what every figure needs where it is
 * little. Found by bundling once and looking at who needs what in the end.
 *
 * @param {import("rolldown").InputOptions} options
 * @param {{ kind: string, widget: string }[]} widgets
 * @param {string[]} always modules that are loaded before any figure is drawn
 * @returns {Promise<(id: string) => string | null>}
 */
export async function chunkNames(options, widgets, always) {
  const entries = [...always, ...widgets.map(({ kind }) => moduleOfKind(kind))];
  const bundle = await rolldown({ ...options, input: entries });
  const { output } = await bundle.generate({ format: "esm" });
  await bundle.close();
  const chunks = new Map(
    output.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file]] : [])),
  );

  /** @type {Map<string, { users: Set<string>, size: number }>} */
  const modules = new Map();
  for (const entry of chunks.values()) {
    if (!entry.isEntry) continue;
    const kind = widgets.find((each) => entry.facadeModuleId === moduleOfKind(each.kind));
    for (const name of withImports(entry.fileName, chunks)) {
      for (const [id, { renderedLength }] of Object.entries(chunks.get(name)?.modules ?? {})) {
        const { users } = modules.get(id) ?? { users: new Set() };
        modules.set(id, { users: users.add(kind?.widget ?? "always"), size: renderedLength });
      }
    }
  }

  /** @type {Map<string, [string, number][]>} */
  const shared = new Map();
  for (const [id, { users, size }] of modules) {
    const key = [...users].toSorted().join(" ");
    shared.set(key, [...(shared.get(key) ?? []), [id, size]]);
  }
  const allWidgets = new Set(widgets.map(({ widget }) => widget)).size;
  /** @type {Map<string, string>} */
  const names = new Map();
  for (const [key, members] of shared) {
    const users = key.split(" ");
    const size = members.reduce((sum, [, each]) => sum + each, 0);
    const isOfAll = users.includes("always") || users.length > allWidgets / 2;
    const [largest = ["figure"]] = members.toSorted(([, a], [, b]) => b - a);
    const name =
      users.length === 1 && !isOfAll
        ? key
        : isOfAll || size < ownFile
          ? "figure"
          : basename(largest[0], extname(largest[0]));
    for (const [id] of members) names.set(id, name);
  }
  // The stylesheet of all widgets is the report's alone, where each kind has its own.
  return (id) => (id.endsWith("/styles.css") ? null : (names.get(id) ?? null));
}

/**
 * A file and all that it imports at once.
 *
 * @param {string} name
 * @param {Map<string, import("rolldown").OutputChunk>} chunks
 * @param {Set<string>} seen
 */
function withImports(name, chunks, seen = new Set()) {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const imported of chunks.get(name)?.imports ?? []) withImports(imported, chunks, seen);
  return seen;
}
