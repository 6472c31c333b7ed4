import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { entrySources } from "../../../tooling/sourceAliases.mjs";
import { chunkNames } from "./chunkNames.mjs";
import { lateDefinitions } from "./lateDefinitions.mjs";
import { namesOfTables } from "./namesOfTables.mjs";
import { splitKinds, widgetsOfKinds } from "./splitKinds.mjs";
import { styleText } from "./styleText.mjs";

export const root = fileURLToPath(new URL("../../..", import.meta.url));
export const packageFolder = fileURLToPath(new URL("..", import.meta.url));

const sources = Object.fromEntries(
  Object.entries(entrySources).map(([name, path]) => [name, join(root, path)]),
);

const widgetTable = join(root, "packages/ui/src/widgets/widgetOfKind.ts");

/** @type {import("rolldown").Plugin} */
const ourSources = {
  name: "our-sources",
  resolveId: (name) => sources[name],
};

/**
 * What goes in: the widgets' own sources, and Preact in the place of React.
 *
 * @param {{ isSplit: boolean }} options whether every kind of figure becomes a file, with a stylesheet of its own
 * @returns {import("rolldown").InputOptions}
 */
export const inputOptions = ({ isSplit }) => ({
  cwd: packageFolder,
  platform: "browser",
  preserveEntrySignatures: "allow-extension",
  tsconfig: false,
  transform: { target: "es2022", define: { "process.env.NODE_ENV": '"production"' } },
  resolve: {
    alias: {
      react: "preact/compat",
      "react-dom": "preact/compat",
      "react-dom/client": "preact/compat/client",
      "react/jsx-runtime": "preact/jsx-runtime",
    },
  },
  plugins: [
    ourSources,
    lateDefinitions(join(root, "packages/sdk/src/catalogue/metricCatalogue.ts")),
    namesOfTables,
    splitKinds(widgetTable, isSplit ? join(root, "packages/ui/src/styles.css") : undefined),
    styleText(sources),
  ],
  onLog(level, log, handle) {
    // "use client" says something to servers of React alone; how long a build takes is no fault.
    const isSilent = log.code === "MODULE_LEVEL_DIRECTIVE" || log.code === "PLUGIN_TIMINGS";
    if (!isSilent) handle(level === "warn" ? "error" : level, log);
  },
});

const drawing = join(packageFolder, "src/drawing/drawing.ts");
const snapshots = join(packageFolder, "src/snapshots/observeSnapshot.ts");

/**
 * What comes out: the elements, and files that load when they are needed. A first figure is to cost few
 * requests, and few bytes that it does not use.
 *
 * @returns {Promise<import("rolldown").OutputOptions>}
 */
export async function moduleOutput() {
  const whole = inputOptions({ isSplit: false });
  const name = await chunkNames(whole, widgetsOfKinds(widgetTable), [drawing, snapshots]);
  return {
    format: "esm",
    minify: true,
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [{ debugName: "by who uses it", name }],
    },
  };
}
