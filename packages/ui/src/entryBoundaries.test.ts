import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { importGraph } from "./testing/importGraph";

const graphOf = (entry: string) => importGraph(fileURLToPath(new URL(entry, import.meta.url)));

test("the graph sees the hooks of the query entry, so that their absence elsewhere says something", () => {
  const { packages } = graphOf("./query/index.ts");
  expect(packages.get("@tanstack/react-query")).toContain("useQuery");
  expect(packages.get("react")).toContain("useState");
});

test("the server entry leads to every widget, and to what needs a browser by no import of its own", () => {
  const { files, packages } = graphOf("./server/index.ts");
  expect(files.filter((file) => /\/widgets\/(\w+)\/\1\.tsx$/.test(file))).toHaveLength(20);
  const hooks = [...(packages.get("react") ?? [])].filter((name) => /^use[A-Z]/.test(name));
  // The last three do nothing on a server: they load a figure's actions and tooltips in a browser.
  expect(hooks.sort()).toEqual(["useContext", "useId", "useEffect", "useRef", "useState"].sort());
  expect(files.filter((file) => /\/figure\/(actions|explorer)\//.test(file))).toEqual([]);
});

test.each(["./index.ts", "./server/index.ts"])(
  "%s leads to neither TanStack nor the query entry",
  (entry) => {
    const { files, packages } = graphOf(entry);
    expect([...packages.keys()].filter((name) => name.startsWith("@tanstack/"))).toEqual([]);
    expect(files.filter((file) => file.includes("/query/"))).toEqual([]);
  },
);

test("the main entry does not bring a server renderer to browsers", () => {
  const { packages } = graphOf("./index.ts");
  expect([...packages.keys()].sort()).toEqual(["@the-difference/impact-sdk", "react"]);
});

test("the tokens entry brings no package, and the theme entry colours alone", () => {
  expect([...graphOf("./theme/tokens.ts").packages.keys()]).toEqual([]);
  expect([...graphOf("./theme/index.ts").packages.keys()]).toEqual(["culori/fn"]);
});
