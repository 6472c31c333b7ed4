import { availableParallelism } from "node:os";
import { build } from "./build.mjs";
import { checks } from "./checks.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { inParallel } from "./inParallel.mjs";
import { runMain } from "./runMain.mjs";

await runMain(async () => {
  await ensureInstalled();
  await build(["./packages/*"]);

  const all = checks();
  const results = await inParallel(all, Math.min(2, availableParallelism()), async (check) => {
    const startedAt = performance.now();
    const { code, output } = await check.run();
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(`${code === 0 ? "✓" : "✗"} ${check.name} (${seconds} s)`);
    if (code !== 0) console.log(output);
    return { name: check.name, passed: code === 0 };
  });

  const failed = results.filter(({ passed }) => !passed);
  for (const { name } of failed) console.log(`✗ ${name}`);
  console.log(`check: ${all.length - failed.length} passed, ${failed.length} failed`);
  return failed.length > 0 ? 1 : 0;
});
