import { availableParallelism } from "node:os";
import { join } from "node:path";
import { build } from "./build.mjs";
import { ensureBrowser } from "./ensureBrowser.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { inParallel } from "./inParallel.mjs";
import { listWorkspaces } from "./listWorkspaces.mjs";
import { repositoryRoot } from "./repositoryRoot.mjs";
import { runMain } from "./runMain.mjs";
import { runSuite } from "./runSuite.mjs";
import { sumReports } from "./sumReports.mjs";

await runMain(async () => {
  await ensureInstalled();
  const env = { CHROMIUM_PATH: await ensureBrowser() };
  // The Storybook's stories are tested from their sources; building it is part of the check.
  await build(["!@the-difference/storybook"]);

  const suites = [
    ...listWorkspaces().filter(({ scripts }) => scripts.test),
    { folder: "tooling", path: join(repositoryRoot, "tooling") },
  ];
  const runs = await inParallel(suites, Math.min(2, availableParallelism()), async (suite) => {
    const result = await runSuite(suite, env);
    const { passed, failed, skipped } = sumReports([result]);
    const mark = failed > 0 ? "✗" : "✓";
    console.log(
      `${mark} ${suite.folder}: ${passed} passed, ${failed} failed, ${skipped} skipped (${result.seconds.toFixed(1)} s)`,
    );
    if (failed > 0) console.log(result.output);
    return result;
  });

  const { passed, failed, skipped, faults } = sumReports(runs);
  for (const fault of faults) console.log(`✗ ${fault}`);
  console.log(`tests: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  return failed > 0 ? 1 : 0;
});
