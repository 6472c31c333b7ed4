// The walls that ARCHITECTURE.md describes. tooling/walls.test.mjs breaks each of them once.

const tests = "\\.(test|test-d|stories)\\.tsx?$";
const published = { path: "^packages/(sdk|ui|embed)/src/", pathNot: tests };
const react = "(^|/)node_modules/(@types/)?react(-dom)?/";

/** @param {string} folders alternatives, as in a regular expression */
const sdk = (folders) => `^packages/sdk/src/(${folders})/`;

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "sdk-imports-zod-and-nothing-else",
      comment: "The SDK runs anywhere: no React, no DOM library, no Node, no other package.",
      severity: "error",
      from: { path: "^packages/sdk/src/", pathNot: tests },
      to: { pathNot: "^packages/sdk/src/|(^|/)node_modules/(zod|highs)/" },
    },
    {
      name: "solver-in-its-loader-only",
      comment: "HiGHS weighs 3.5 MB: one file imports it, when it is called.",
      severity: "error",
      from: {
        path: "^(packages|apps)/[^/]+/src/",
        pathNot: `${tests}|disclosure/loadSolver\\.ts$`,
      },
      to: { path: "(^|/)node_modules/highs/" },
    },
    {
      name: "zod-mini-only",
      comment: 'Any other entry of zod costs ten times the bytes: import * as z from "zod/mini".',
      severity: "error",
      from: { path: "^(packages|apps)/" },
      to: { path: "(^|/)node_modules/zod/", pathNot: "(^|/)node_modules/zod/mini/" },
    },
    {
      name: "statistics-know-no-domain",
      comment:
        "Numbers in, numbers out: statistics import statistics and errors only, not even zod.",
      severity: "error",
      from: { path: sdk("statistics"), pathNot: tests },
      to: { path: "^packages/sdk/src/|node_modules/zod/", pathNot: sdk("statistics|errors") },
    },
    {
      name: "errors-know-nothing",
      severity: "error",
      from: { path: sdk("errors"), pathNot: tests },
      to: { path: "^packages/sdk/src/", pathNot: sdk("errors") },
    },
    {
      name: "schemas-know-no-metrics",
      comment: "Records are described before anything is counted: schemas import errors only.",
      severity: "error",
      from: { path: sdk("schemas"), pathNot: tests },
      to: { path: "^packages/sdk/src/", pathNot: sdk("schemas|errors") },
    },
    {
      name: "results-know-no-makers",
      comment: "A result's type does not know how results are counted, protected or published.",
      severity: "error",
      from: { path: sdk("results"), pathNot: tests },
      to: { path: sdk("metrics|disclosure|audit|snapshot|format") },
    },
    {
      name: "content-knows-no-makers",
      comment: "Stories and quotes name results by id: they count, protect and publish nothing.",
      severity: "error",
      from: { path: sdk("content"), pathNot: tests },
      to: { path: sdk("metrics|disclosure|audit|snapshot|format") },
    },
    {
      name: "metrics-know-no-disclosure",
      comment: "Data flows one way: records, metrics, disclosure, snapshot.",
      severity: "error",
      from: { path: sdk("metrics"), pathNot: tests },
      to: { path: sdk("disclosure|audit|snapshot") },
    },
    {
      name: "disclosure-knows-no-records",
      comment: "Disclosure control sees counts; nothing that it uses may lead it back to a person.",
      severity: "error",
      from: { path: sdk("disclosure"), pathNot: tests },
      to: {
        path: "^packages/sdk/src/schemas/(attendance|demographics|participant|pipelineEvent|role|surveyResponse)\\.ts$",
        reachable: true,
      },
    },
    {
      name: "disclosure-knows-no-snapshot",
      severity: "error",
      from: { path: sdk("disclosure"), pathNot: tests },
      to: { path: sdk("audit|snapshot") },
    },
    {
      name: "audit-knows-published-figures-only",
      comment: "What a report prints goes in: no records, no metric, no disclosure, no snapshot.",
      severity: "error",
      from: { path: sdk("audit"), pathNot: tests },
      to: {
        path: "^packages/sdk/src/",
        pathNot: [sdk("audit|errors|format|statistics"), "^packages/sdk/src/results/count\\.ts$"],
      },
    },
    {
      name: "format-knows-no-makers",
      comment: "A value, its unit and a locale in; text out.",
      severity: "error",
      from: { path: sdk("format"), pathNot: tests },
      to: { path: sdk("metrics|disclosure|audit|snapshot") },
    },
    {
      name: "models-know-no-react",
      comment: "A widget's model is a pure function of a result.",
      severity: "error",
      from: { path: "^packages/ui/src/.*Model\\.ts$" },
      to: { path: react },
    },
    {
      name: "models-draw-nothing",
      comment: "A model may name the type of what is drawn, and runs none of it.",
      severity: "error",
      from: { path: "^packages/ui/src/.*Model\\.ts$" },
      to: { path: "\\.tsx$", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "shared-parts-know-no-widget",
      comment: "Figure, marks and words serve every widget and know none.",
      severity: "error",
      from: { path: "^packages/ui/src/(figure|marks|words|theme|query)/", pathNot: tests },
      to: { path: "^packages/ui/src/widgets/" },
    },
    {
      name: "widgets-know-no-other-widget",
      severity: "error",
      from: { path: "^packages/ui/src/widgets/([^/]+)/", pathNot: tests },
      to: { path: "^packages/ui/src/widgets/[^/]+/", pathNot: "^packages/ui/src/widgets/$1/" },
    },
    {
      name: "tanstack-query-is-optional",
      comment: "Only the query entry may lead to TanStack Query: the other two work without it.",
      severity: "error",
      from: { path: "^packages/ui/src/(index\\.ts|server/)", pathNot: tests },
      to: { path: "node_modules/@tanstack/", reachable: true },
    },
    {
      name: "embed-brings-few-packages",
      comment: "Everything that embed imports travels to every host page.",
      severity: "error",
      from: { path: "^packages/embed/src/", pathNot: tests },
      to: {
        pathNot: [
          "^packages/(embed|sdk|ui)/src/",
          "^@the-difference/impact-ui/styles\\.css",
          "(^|/)node_modules/(@types/react|react|react-dom|@tanstack/query-core|svelte|vue)/",
        ],
      },
    },
    {
      name: "elements-load-late",
      comment: "A page whose elements are below the window loads nothing that draws or fetches.",
      severity: "error",
      from: { path: "^packages/embed/src/(elements|loader)/", pathNot: tests },
      to: {
        path: "^packages/(sdk|ui)/|^packages/embed/src/(drawing/|snapshots/|report\\.ts)",
        dynamic: false,
        dependencyTypesNot: ["type-only"],
      },
    },
    {
      name: "published-code-knows-no-sample-data",
      comment: "Sample data is for tests, stories and apps.",
      severity: "error",
      from: published,
      to: { path: "^packages/sample-data/" },
    },
    {
      name: "published-code-knows-no-tooling",
      severity: "error",
      from: published,
      to: { path: "^tooling/" },
    },
    {
      name: "sample-data-knows-no-widget",
      severity: "error",
      from: { path: "^packages/sample-data/" },
      to: { path: "^packages/ui/" },
    },
    {
      name: "packages-by-name-only",
      comment: "A package or app imports another by its name and public entry, never by a path.",
      severity: "error",
      from: { path: "^((?:packages|apps)/[^/]+)/" },
      to: {
        path: "^(packages|apps)/",
        pathNot: "^$1/",
        dependencyTypesNot: ["aliased"],
      },
    },
    {
      name: "no-unresolvable-import",
      comment: "Among others a deep import into a package, which its exports do not offer.",
      severity: "error",
      from: {},
      // Stylesheets, and the snapshots that the sample data's build writes, are no modules.
      to: {
        couldNotResolve: true,
        pathNot: "^@the-difference/[^/]+/[^/]+\\.(css|json)(\\?(url|inline))?$",
      },
    },
    {
      name: "no-cycle",
      comment: "Type-only imports count: a cycle of types is a cycle of ideas.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|reports|coverage|storybook-static|public)/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json", ".d.ts"],
    },
  },
};
