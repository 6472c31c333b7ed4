import { join } from "node:path";
import { build } from "./build.mjs";
import { ensureBrowser } from "./ensureBrowser.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { ensureWordPress } from "./ensureWordPress.mjs";
import { nodeBin } from "./nodeBin.mjs";
import { repositoryRoot } from "./repositoryRoot.mjs";
import { run } from "./run.mjs";
import { runMain } from "./runMain.mjs";

// Figures in a real WordPress: by a pasted address, by script, by the block of samples/wordpress-block.
await runMain(async () => {
  await ensureInstalled();
  await ensureWordPress();
  await build(["./packages/*"]);
  const { code } = await run([...nodeBin("vitest"), "run"], {
    cwd: join(repositoryRoot, "apps/wordpress"),
    env: { CHROMIUM_PATH: await ensureBrowser() },
  });
  return code;
});
