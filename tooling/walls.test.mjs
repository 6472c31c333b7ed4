import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import config from "../.dependency-cruiser.mjs";
import { cruise } from "./cruise.mjs";
import { nodeBin } from "./nodeBin.mjs";
import { repositoryRoot } from "./repositoryRoot.mjs";
import { run } from "./run.mjs";
import { vagueNames } from "./vagueNames.mjs";

/** What the breaking files import; none of these breaks a wall itself. */
const bystanders = {
  "packages/sdk/src/index.ts": 'export { value } from "./errors/value";',
  "packages/sdk/src/errors/value.ts": "export const value = 1;",
  "packages/sdk/src/statistics/mean.ts": 'export { value as mean } from "../errors/value";',
  "packages/sdk/src/schemas/school.ts": 'export * as school from "zod/mini";',
  "packages/sdk/src/schemas/participant.ts": "export type Participant = string;",
  "packages/sdk/src/metrics/tally.ts": 'export type { Participant } from "../schemas/participant";',
  "packages/ui/src/widgets/Funnel/funnelModel.ts":
    'import type { Bar } from "../../marks/Bar"; export type Bars = (typeof Bar)[];',
  "packages/sdk/src/results/rate.ts": "export type Rate = number;",
  "packages/sdk/src/content/story.ts": 'export type { Rate } from "../results/rate";',
  "packages/sdk/src/metrics/funnel.ts": 'export { mean } from "../statistics/mean";',
  "packages/sdk/src/disclosure/suppress.ts": 'export type { Rate } from "../results/rate";',
  "packages/sdk/src/audit/report.ts": 'export type { Count } from "../results/count";',
  "packages/sdk/src/results/count.ts": "export type Count = number;",
  "packages/sdk/src/snapshot/parse.ts": 'export type { Rate } from "../results/rate";',
  "packages/ui/src/index.ts": 'export { Funnel } from "./widgets/Funnel/Funnel";',
  "packages/ui/src/query/index.ts": 'export { useQuery } from "@tanstack/react-query";',
  "packages/ui/src/server/index.ts": 'export { Funnel } from "../widgets/Funnel/Funnel";',
  "packages/ui/src/widgets/Funnel/Funnel.tsx": 'export { useState as Funnel } from "react";',
  "packages/ui/src/widgets/Funnel/Funnel.test.tsx": 'import "@the-difference/sample-data";',
  "packages/ui/src/marks/Bar.tsx": 'export { useState as Bar } from "react";',
  "packages/embed/src/elements/Element.ts":
    'import type { Bar } from "../drawing/Bar"; export const bar = (): Promise<{ Bar: Bar }> => import("../drawing/Bar");',
  "packages/embed/src/drawing/Bar.ts":
    'import { useState } from "react"; export { Funnel } from "@the-difference/impact-ui"; export type Bar = typeof useState;',
  "packages/embed/src/snapshots/observe.ts": 'export { QueryClient } from "@tanstack/query-core";',
  "packages/sample-data/src/index.ts": 'export { value } from "@the-difference/impact-sdk";',
  "apps/demo/src/Page.tsx": 'export { Funnel } from "@the-difference/impact-ui";',
  "tooling/run.mjs": "export const run = 1;",
};

/**
 * One or more ways through each wall: the file that goes through, what it imports.
 *
 * @type {[wall: string, file: string, imported: string][]}
 */
const breaches = [
  ["sdk-imports-zod-and-nothing-else", "packages/sdk/src/metrics/a.ts", "react"],
  ["sdk-imports-zod-and-nothing-else", "packages/sdk/src/metrics/b.ts", "node:fs"],
  [
    "sdk-imports-zod-and-nothing-else",
    "packages/sdk/src/metrics/c.ts",
    "@the-difference/impact-ui",
  ],
  ["solver-in-its-loader-only", "packages/sdk/src/disclosure/s.ts", "highs"],
  ["zod-mini-only", "packages/sdk/src/schemas/d.ts", "zod"],
  ["statistics-know-no-domain", "packages/sdk/src/statistics/e.ts", "../schemas/school"],
  ["statistics-know-no-domain", "packages/sdk/src/statistics/f.ts", "zod/mini"],
  ["errors-know-nothing", "packages/sdk/src/errors/g.ts", "../schemas/school"],
  ["schemas-know-no-metrics", "packages/sdk/src/schemas/h.ts", "../metrics/funnel"],
  ["results-know-no-makers", "packages/sdk/src/results/i.ts", "../metrics/funnel"],
  ["content-knows-no-makers", "packages/sdk/src/content/z.ts", "../metrics/funnel"],
  ["metrics-know-no-disclosure", "packages/sdk/src/metrics/j.ts", "../disclosure/suppress"],
  ["metrics-know-no-disclosure", "packages/sdk/src/metrics/k.ts", "../snapshot/parse"],
  ["disclosure-knows-no-records", "packages/sdk/src/disclosure/l.ts", "../metrics/tally"],
  ["disclosure-knows-no-snapshot", "packages/sdk/src/disclosure/y.ts", "../snapshot/parse"],
  ["audit-knows-published-figures-only", "packages/sdk/src/audit/z.ts", "../results/rate"],
  ["audit-knows-published-figures-only", "packages/sdk/src/audit/aa.ts", "../metrics/funnel"],
  ["format-knows-no-makers", "packages/sdk/src/format/m.ts", "../snapshot/parse"],
  ["models-know-no-react", "packages/ui/src/widgets/Funnel/aModel.ts", "react"],
  ["models-draw-nothing", "packages/ui/src/widgets/Funnel/bModel.ts", "./Funnel"],
  ["shared-parts-know-no-widget", "packages/ui/src/marks/n.ts", "../widgets/Funnel/Funnel"],
  ["shared-parts-know-no-widget", "packages/ui/src/figure/o.ts", "../widgets/Funnel/Funnel"],
  ["widgets-know-no-other-widget", "packages/ui/src/widgets/Tile/p.ts", "../Funnel/Funnel"],
  ["tanstack-query-is-optional", "packages/ui/src/server/q.ts", "../query"],
  ["embed-brings-few-packages", "packages/embed/src/ab.ts", "zod/mini"],
  ["elements-load-late", "packages/embed/src/elements/ac.ts", "../drawing/Bar"],
  ["elements-load-late", "packages/embed/src/elements/ad.ts", "@the-difference/impact-ui"],
  ["elements-load-late", "packages/embed/src/loader/ae.ts", "../snapshots/observe"],
  ["published-code-knows-no-sample-data", "packages/ui/src/r.ts", "@the-difference/sample-data"],
  ["published-code-knows-no-tooling", "packages/ui/src/s.ts", "../../../tooling/run.mjs"],
  ["sample-data-knows-no-widget", "packages/sample-data/src/t.ts", "@the-difference/impact-ui"],
  ["packages-by-name-only", "packages/ui/src/x.ts", "../../../apps/demo/src/Page"],
  ["packages-by-name-only", "apps/demo/src/u.ts", "../../../packages/ui/src/marks/Bar"],
  ["packages-by-name-only", "packages/ui/src/v.ts", "../../sdk/src/index"],
  ["no-unresolvable-import", "apps/demo/src/w.ts", "@the-difference/impact-ui/src/marks/Bar"],
];

describe("the walls", () => {
  let root = "";
  /** @type {Awaited<ReturnType<typeof cruise>>} */
  let broken = [];

  /** @param {string} path @param {string} text */
  const write = (path, text) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };

  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), "walls-"));
    symlinkSync(join(repositoryRoot, "node_modules"), join(root, "node_modules"), "junction");
    for (const [path, text] of Object.entries(bystanders)) write(path, text);
    for (const [, file, imported] of breaches) write(file, `export * from "${imported}";`);
    write("packages/sdk/src/metrics/x.ts", 'import type { Y } from "./y"; export type X = Y[];');
    write("packages/sdk/src/metrics/y.ts", 'import type { X } from "./x"; export type Y = X[];');
    broken = await cruise(root);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  /** @param {string} file */
  const wallsBrokenBy = (file) =>
    broken.filter(({ from }) => from === file).map(({ wall }) => wall);

  it.each(breaches)("%s stops %s from importing %s, and no other wall does", (wall, file) => {
    expect(new Set(wallsBrokenBy(file))).toEqual(new Set([wall]));
  });

  it("no-cycle stops a cycle of types", () => {
    const cycle = ["packages/sdk/src/metrics/x.ts", "packages/sdk/src/metrics/y.ts"];
    expect(cycle.flatMap(wallsBrokenBy)).toContain("no-cycle");
  });

  it.each(Object.keys(bystanders))("%s breaks none", (file) => {
    expect(wallsBrokenBy(file)).toEqual([]);
  });

  it("are each broken above", () => {
    const shown = new Set([...breaches.map(([wall]) => wall), "no-cycle"]);
    expect(
      config.forbidden?.map(({ name }) => name).filter((name) => !shown.has(name ?? "")),
    ).toEqual([]);
  });
});

describe("the SDK's own type check", () => {
  const globals = ["document", "window", "process", "Buffer"];
  let output = "";

  beforeAll(async () => {
    const sdk = join(repositoryRoot, "packages/sdk");
    const folder = mkdtempSync(join(tmpdir(), "globals-"));
    const uses = globals.map((global) => `export const ${global}Breach = ${global};`);
    writeFileSync(join(folder, "breach.ts"), uses.join("\n"));
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        extends: join(sdk, "tsconfig.build.json"),
        // With the SDK's sources, so that whatever types these bring along are there too.
        files: ["breach.ts", join(sdk, "src/index.ts")],
        include: [],
      }),
    );
    const tsc = nodeBin("typescript", { program: "tsc" });
    ({ output } = await run([...tsc, "-p", folder, "--pretty", "false"], { capture: true }));
    rmSync(folder, { recursive: true });
  });

  it.each(globals)("knows no global %s", (global) => {
    expect(output).toContain(`Cannot find name '${global}'`);
  });
});

describe("vagueNames", () => {
  it.each([
    "packages/sdk/src/utils/sum.ts",
    "packages/sdk/src/helpers.ts",
    "packages/ui/src/common/Bar.tsx",
    "packages/ui/src/misc.css",
    "packages/ui/src/types.ts",
    "tooling/util.mjs",
  ])("refuses %s", (path) => expect(vagueNames([path])).toEqual([path]));

  it.each(["packages/sdk/src/metrics/commonShare.ts", "packages/ui/src/FigureModel.ts"])(
    "accepts %s",
    (path) => expect(vagueNames([path])).toEqual([]),
  );
});
