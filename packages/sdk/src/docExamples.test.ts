import ts from "typescript";
import { describe, expect, it } from "vitest";
import { assertions, type DocModule, run, typeFaults } from "../testing/docCode";
import * as exampleRecords from "../testing/exampleRecords";
import { feasibleIntervals } from "./disclosure/feasibleIntervals";
import { loadSolver } from "./disclosure/loadSolver";
import { numbersInText } from "./disclosure/numbersInText";
import * as forms from "./forms";
import * as sdk from "./index";
import { completedMonths } from "./metrics/completedMonths";
import { monthsAfter } from "./metrics/monthsAfter";
import { normalQuantile } from "./statistics/normalQuantile";

const internal = {
  loadSolver,
  completedMonths,
  feasibleIntervals,
  monthsAfter,
  normalQuantile,
  numbersInText,
};
const provided = { ...sdk, ...forms, ...exampleRecords, ...internal, expect };
const publicTypes = typesExportedBy(ts.sys.readFile("src/index.ts") ?? "");

const readme = ts.sys.readFile("README.md") ?? "";
const [, readmeCode = ""] = /```ts\n(.*?)```/s.exec(readme) ?? [];
const sourceExamples = ts.sys
  .readDirectory("src", [".ts"], ["**/*.test.ts", "**/*.test-d.ts"])
  .flatMap((path) => examplesIn(path, ts.sys.readFile(path) ?? ""));
const examples = [
  ...sourceExamples,
  {
    name: "README.md",
    module: {
      path: "src/readme.example.ts",
      code: `import { expect } from "vitest";\nimport { exactly } from "./index";\n${assertions(readmeCode)}`,
    },
  },
];

describe("the examples in the documentation", () => {
  it.each(examples)("are true: $name", ({ module }) => {
    expect.hasAssertions();
    run(module, provided);
  });

  it("compile as they stand", { timeout: 60_000 }, () => {
    expect(typeFaults(examples.map(({ module }) => module))).toEqual([]);
  });

  it("are there for every public function", () => {
    const functions = Object.entries({ ...sdk, ...forms }).filter(
      ([, value]) => typeof value === "function" && !(value.prototype instanceof Error),
    );
    const told = new Set(examples.map(({ name }) => name));
    expect(functions.map(([name]) => name).filter((name) => !told.has(name))).toEqual([]);
  });

  it("name only what there is, in the README", () => {
    const named = [...readme.matchAll(/`([a-z]\w+)`/g)].map(([, name = ""]) => name);
    expect(named.length).toBeGreaterThan(10);
    expect(
      named.filter(
        (name) => !(name in sdk) && !(name in forms) && !["null", "loadSolver"].includes(name),
      ),
    ).toEqual([]);
  });
});

/** Every `@example` that states a value, with the name of the function that it stands above. */
function examplesIn(path: string, text: string): { name: string; module: DocModule }[] {
  const documented = /\/\*\*(?:(?!\*\/).)*?@example((?:(?!\*\/).)*)\*\/\s*export function (\w+)/gs;
  return [...text.matchAll(documented)].flatMap(([, block = "", name = ""]) => {
    if (!block.includes("//=>")) return [];
    const code = withImports(assertions(block.replaceAll(/^ \* ?/gm, "")));
    return [{ name, module: { path: path.replace(/\w+\.ts$/, `${name}.example.ts`), code } }];
  });
}

/** Imports what the code names: from the public entry, or from beside the example. */
function withImports(code: string): string {
  const words = new Set(code.match(/\w+/g));
  const imported = (names: Iterable<string>, from: string, kind = "import") => {
    const used = [...names].filter((name) => words.has(name));
    return used.length > 0 ? [`${kind} { ${used.join(", ")} } from "${from}";`] : [];
  };
  return [
    ...imported(Object.keys(sdk), "../index"),
    ...imported(Object.keys(forms), "../forms"),
    ...imported(publicTypes, "../index", "import type"),
    ...imported(Object.keys(exampleRecords), "../../testing/exampleRecords"),
    ...Object.keys(internal).flatMap((name) => imported([name], `./${name}`)),
    ...imported(["expect"], "vitest"),
    code,
  ].join("\n");
}

function typesExportedBy(text: string): Set<string> {
  const found = text.matchAll(/\btype (\w+)|export type \{([^}]+)\}/g);
  return new Set([...found].flatMap(([, one = "", many = one]) => many.match(/\w+/g) ?? []));
}
