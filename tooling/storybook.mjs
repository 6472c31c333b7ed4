import { join } from "node:path";
import { build } from "./build.mjs";
import { ensureInstalled } from "./ensureInstalled.mjs";
import { nodeBin } from "./nodeBin.mjs";
import { repositoryRoot } from "./repositoryRoot.mjs";
import { requireFreePort } from "./requireFreePort.mjs";
import { run } from "./run.mjs";
import { runMain } from "./runMain.mjs";

const port = 6006;

await runMain(async () => {
  await ensureInstalled();
  await requireFreePort(port);
  await build(["@the-difference/sample-data"]);
  const cwd = join(repositoryRoot, "apps/storybook");
  const storybook = nodeBin("storybook", { from: cwd });
  const options = ["--port", String(port), "--exact-port", "--no-open", "--disable-telemetry"];
  const { code } = await run([...storybook, "dev", ...options], { cwd });
  return code;
});
