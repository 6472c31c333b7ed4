import { join } from "node:path";
import { repositoryRoot } from "./repositoryRoot.mjs";

/** The source of each public entry of our packages, by the name that others import it by. */
export const entrySources = {
  "@the-difference/impact-sdk": "packages/sdk/src/index.ts",
  "@the-difference/impact-sdk/forms": "packages/sdk/src/forms.ts",
  "@the-difference/impact-ui": "packages/ui/src/index.ts",
  "@the-difference/impact-ui/query": "packages/ui/src/query/index.ts",
  "@the-difference/impact-ui/cy": "packages/ui/src/languages/welsh.ts",
  "@the-difference/impact-ui/server": "packages/ui/src/server/index.ts",
  "@the-difference/impact-ui/tokens": "packages/ui/src/theme/tokens.ts",
  "@the-difference/impact-ui/theme": "packages/ui/src/theme/index.ts",
  "@the-difference/impact-ui/figure.css": "packages/ui/src/figure.css",
  "@the-difference/impact-ui/styles.css": "packages/ui/src/styles.css",
  "@the-difference/impact-embed/heights": "packages/embed/src/heights/fixedHeight.ts",
  "@the-difference/sample-data": "packages/sample-data/src/index.ts",
};

/**
 * Vite aliases from each public entry of our packages to its source, so that an edit shows without a build.
 * Each matches the whole name: the sample data's JSON files are built ones and stay so.
 */
export const sourceAliases = Object.entries(entrySources).map(([name, path]) => ({
  find: new RegExp(`^${name}$`),
  replacement: join(repositoryRoot, path),
}));
