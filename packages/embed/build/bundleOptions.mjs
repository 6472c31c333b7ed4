import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { entrySources } from "../../../tooling/sourceAliases.mjs";
import { lateDefinitions } from "./lateDefinitions.mjs";
import { splitWidgets } from "./splitWidgets.mjs";
import { styleText } from "./styleText.mjs";

export const root = fileURLToPath(new URL("../../..", import.meta.url));
export const packageFolder = fileURLToPath(new URL("..", import.meta.url));

const sources = Object.fromEntries(
  Object.entries(entrySources).map(([name, path]) => [name, join(root, path)]),
);

/** @type {import("rolldown").Plugin} */
const ourSources = {
  name: "our-sources",
  resolveId: (name) => sources[name],
};

/**
 * What goes in: the widgets' own sources, and Preact in the place of React.
 *
 * @type {import("rolldown").InputOptions}
 */
export const inputOptions = {
  cwd: packageFolder,
  platform: "browser",
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
    splitWidgets(join(root, "packages/ui/src/widgets/widgetOfKind.ts")),
    styleText(sources),
  ],
  onLog(level, log, handle) {
    // "use client" says something to servers of React alone.
    if (log.code !== "MODULE_LEVEL_DIRECTIVE") handle(level === "warn" ? "error" : level, log);
  },
};

const isWidget = /[\\/]ui[\\/]src[\\/](?:widgets[\\/](\w+)|report)[\\/]/;
const loadsLate = /[\\/]figure[\\/](?:actions|explorer)[\\/]|[\\/]embed[\\/]src[\\/]/;

/**
 * What comes out: the elements, what draws, what fetches, and a file for every widget. What widgets share
 * is one file: a page's first widget is to cost few requests.
 *
 * @type {import("rolldown").OutputOptions}
 */
export const moduleOutput = {
  format: "esm",
  minify: true,
  codeSplitting: {
    groups: [
      {
        name: "figure",
        minShareCount: 2,
        test: (id) => !loadsLate.test(id) && !isWidget.test(id),
        priority: 2,
      },
      {
        debugName: "one file for each widget",
        name: (id) => isWidget.exec(id)?.[1] ?? null,
        priority: 1,
      },
    ],
  },
};
