import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listSourceFiles } from "./listSourceFiles.mjs";
import { listWorkspaces } from "./listWorkspaces.mjs";
import { missingPlatformPackages } from "./missingPlatformPackages.mjs";
import { nodeBin } from "./nodeBin.mjs";
import { repositoryRoot } from "./repositoryRoot.mjs";
import { run } from "./run.mjs";
import { vagueNames } from "./vagueNames.mjs";

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {() => Promise<{ code: number, output: string }>} run `code` 0 when it passes
 */

/** @returns {Check[]} everything that `npm run check` looks at once the packages are built */
export function checks() {
  return [
    { name: "Storybook build", run: buildStorybook },
    program("format and lint (biome)", [
      "@biomejs/biome",
      "ci",
      "--error-on-warnings",
      "--colors=off",
    ]),
    program("promises and types in use (oxlint)", ["oxlint", "--type-aware", "--deny-warnings"]),
    ...[...listWorkspaces().map(({ folder }) => folder), "tooling"].map((folder) =>
      program(`types: ${folder}`, ["typescript", "--noEmit", "-p", folder], "tsc"),
    ),
    // What tsc reads none of: the markup of the pages in Vue and Svelte.
    program("types in Vue's templates", ["vue-tsc", "--noEmit", "-p", "apps/hosts"]),
    program("types in Svelte's markup", [
      "svelte-check",
      "--workspace",
      "apps/hosts",
      "--tsconfig",
      "./tsconfig.json",
      "--fail-on-warnings",
    ]),
    faults("walls between folders and packages, cycles", brokenWalls),
    faults("file names", async () => vagueNames(listSourceFiles(repositoryRoot))),
    faults("lockfile complete", missingFromLockfile),
    faults("changesets", faultyChangesets),
    program("unused code (knip)", ["knip"]),
    ...["sdk", "ui"].flatMap((name) => [
      program(`publint: ${name}`, ["publint", "--strict", `packages/${name}`]),
      // Node 20 is the oldest supported, and a stylesheet has no types to be right or wrong about.
      program(
        `attw: ${name}`,
        [
          "@arethetypeswrong/cli",
          "--pack",
          `packages/${name}`,
          "--profile",
          "node16",
          "--exclude-entrypoints",
          "styles.css",
          "figure.css",
        ],
        "attw",
      ),
    ]),
    program("publint: embed", ["publint", "--strict", "packages/embed"]),
    // For browsers alone, so modules alone; the rest of its entries are files for web servers.
    program(
      "attw: embed",
      [
        "@arethetypeswrong/cli",
        "--pack",
        "packages/embed",
        "--profile",
        "esm-only",
        "--entrypoints",
        ".",
        "pure",
        "jsx",
        "svelte",
        "vue",
      ],
      "attw",
    ),
    program("size budgets", ["size-limit"]),
  ];
}

/**
 * @param {string} name
 * @param {string[]} command the package that has the program, and its arguments
 * @param {string} [programName] where it is not the package's own
 * @returns {Check}
 */
function program(name, [packageName = "", ...args], programName) {
  const options = programName ? { program: programName } : {};
  return {
    name,
    run: () => run([...nodeBin(packageName, options), ...args], { capture: true }),
  };
}

/**
 * @param {string} name
 * @param {() => Promise<string[]>} find one line for each fault
 * @returns {Check}
 */
function faults(name, find) {
  return {
    name,
    async run() {
      const found = await find();
      return { code: found.length > 0 ? 1 : 0, output: found.join("\n") };
    },
  };
}

const buildStorybook = () =>
  run([...nodeBin("turbo"), "run", "build", "--ui=stream", "--filter=@the-difference/storybook"], {
    capture: true,
  });

async function brokenWalls() {
  // Imported late: check.mjs must load before anything is installed.
  const { cruise } = await import("./cruise.mjs");
  const broken = await cruise(repositoryRoot);
  return broken.map(({ wall, from, to }) => `${wall}: ${from} → ${to}`);
}

async function missingFromLockfile() {
  const lock = JSON.parse(readFileSync(join(repositoryRoot, "package-lock.json"), "utf8"));
  const missing = missingPlatformPackages(lock).map(
    ({ name, version }) => `${name}@${version} is missing. Run npm run lock.`,
  );
  const addresses = Object.entries(lock.packages)
    .filter(([, { resolved, link }]) => resolved && !link)
    .map(([path]) => `${path} names a download address. Keep omit-lockfile-registry-resolved on.`);
  return [...missing, ...addresses];
}

async function faultyChangesets() {
  const { default: getReleasePlan } = await import("@changesets/get-release-plan");
  try {
    await getReleasePlan(repositoryRoot);
    return [];
  } catch (error) {
    return [String(error)];
  }
}
