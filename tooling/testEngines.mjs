import { join } from "node:path";
import { build } from "./build.mjs";
import { ensureBrowser } from "./ensureBrowser.mjs";
import { ensureEngines } from "./ensureEngines.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { nodeBin } from "./nodeBin.mjs";
import { repositoryRoot } from "./repositoryRoot.mjs";
import { run } from "./run.mjs";
import { runMain } from "./runMain.mjs";

// Every figure as an element in Chromium, Firefox ESR and WebKitGTK.
await runMain(async () => {
  await ensureInstalled();
  await ensureEngines();
  await build(["./packages/*"]);
  const { code } = await run([...nodeBin("vitest"), "run"], {
    cwd: join(repositoryRoot, "apps/engines"),
    env: { CHROMIUM_PATH: await ensureBrowser(), ENGINES: "chromium,firefox,webkit" },
  });
  return code;
});
