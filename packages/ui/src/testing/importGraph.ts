import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

export interface ImportGraph {
  /** Absolute paths of all modules that an entry leads to, itself included. */
  files: string[];
  /** Names imported from each package; types are left out, for they are gone when code runs. */
  packages: Map<string, Set<string>>;
}

const statement =
  /^(?:import|export)\s+(?!type\b)(?:([\w$*\s{},]+?)\s+from\s+)?["']([^"']+)["'];/gm;

/** What an entry imports, and what that imports in turn, as the sources say. */
export function importGraph(entry: string): ImportGraph {
  const files = new Set([entry]);
  const packages = new Map<string, Set<string>>();
  for (const file of files) {
    for (const [, names = "", specifier = ""] of readFileSync(file, "utf8").matchAll(statement)) {
      if (specifier.startsWith(".")) {
        files.add(sourceOf(resolve(dirname(file), specifier)));
        continue;
      }
      const known = packages.get(specifier) ?? new Set();
      for (const name of importedNames(names)) known.add(name);
      packages.set(specifier, known);
    }
  }
  return { files: [...files], packages };
}

function importedNames(clause: string): string[] {
  return clause
    .replaceAll(/[{}]/g, " ")
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "" && !name.startsWith("type "))
    .map((name) => name.split(/\s+as\s+/)[0] ?? name);
}

function sourceOf(path: string): string {
  const found = [".ts", ".tsx", "/index.ts"].map((end) => path + end).find(existsSync);
  if (!found) throw new Error(`Import graph: expected a source file; received ${path}.`);
  return found;
}
